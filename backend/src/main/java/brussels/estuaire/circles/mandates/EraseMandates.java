package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who sat in circles, 24 months after the last day on which they sat in any; that somebody sat there stays. */
@ApplicationScoped
class EraseMandates {
    private final EntityManager entities;
    private final WhoSits whoSits;
    private final Clock clock;

    EraseMandates(EntityManager entities, WhoSits whoSits, Clock clock) {
        this.entities = entities;
        this.whoSits = whoSits;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.circles.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        whoSits.see("due");
        entities.createNativeQuery("""
                        update mandate m
                           set name = null, email = null, language = null, organisation = null, reason = null,
                               erased_at = :now, version = version + 1
                         where m.erased_at is null and m.last_day + interval '24 months' < cast(:today as date)
                           and not exists (select from mandate later
                                            where later.email = m.email
                                              and later.last_day + interval '24 months' >= cast(:today as date))
                        """)
                .setParameter("now", clock.now())
                .setParameter("today", clock.today())
                .executeUpdate();
    }
}
