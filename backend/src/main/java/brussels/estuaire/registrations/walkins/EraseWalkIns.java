package brussels.estuaire.registrations.walkins;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who came to an event without having registered, when those who had are erased; how many came stays. */
@ApplicationScoped
class EraseWalkIns {
    private final EntityManager entities;
    private final Clock clock;

    EraseWalkIns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.registrations.erased-every}")
    @Transactional
    void erase() {
        GuardedRows.name(entities, WalkIn.GUARD, "over");
        entities.createNativeQuery("""
                        update walk_in w set name = null, organisation = null, function = null, erased_at = :now
                          from event e
                         where w.event_id = e.id and w.erased_at is null
                           and greatest(coalesce(e.ends_at, e.starts_at, w.created_at), w.created_at)
                             < cast(:now as timestamptz)
                               - make_interval(months => coalesce((select kept_months from registration_settings
                                                                    where event_id in (e.id, e.series_id)
                                                                    order by event_id = e.id desc limit 1), 24))
                        """).setParameter("now", clock.now()).executeUpdate();
    }
}
