package brussels.estuaire.councils.calls;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who answered a call, 12 months after the decision or, without one, after its last day; that somebody answered stays. */
@ApplicationScoped
class EraseCandidacies {
    private final EntityManager entities;
    private final Clock clock;

    EraseCandidacies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.calls.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        GuardedRows.name(entities, VisibleCalls.GUARD, "due");
        entities.createNativeQuery("""
                        update candidacy k
                           set name = null, email = null, language = null, organisation = null, function = null,
                               motivation = null, message = null, erased_at = :now, version = version + 1
                         where k.erased_at is null
                           and coalesce(
                                 cast(k.decided_at at time zone 'Europe/Brussels' as date),
                                 (select c.closes_on from circle_call c where c.id = k.call_id)
                               ) + interval '12 months' < cast(:today as date)""")
                .setParameter("now", clock.now())
                .setParameter("today", clock.today())
                .executeUpdate();
    }
}
