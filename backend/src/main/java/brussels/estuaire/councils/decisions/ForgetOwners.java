package brussels.estuaire.councils.decisions;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Forgets who was in charge of a decision, as it was typed, 24 months after it was closed; what was decided stays. */
@ApplicationScoped
class ForgetOwners {
    private final EntityManager entities;
    private final ReadDecisions decisions;
    private final Clock clock;

    ForgetOwners(EntityManager entities, ReadDecisions decisions, Clock clock) {
        this.entities = entities;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.circles.erased-every}", delayed = "1m")
    @Transactional
    void forget() {
        decisions.seeDue();
        entities.createNativeQuery("""
                        update decision set owner = null, version = version + 1
                         where owner is not null and closed_on + interval '24 months' < cast(:today as date)
                        """).setParameter("today", clock.today()).executeUpdate();
    }
}
