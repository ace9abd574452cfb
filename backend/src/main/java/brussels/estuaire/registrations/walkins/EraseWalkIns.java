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

    @Scheduled(every = "${estuaire.registrations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        GuardedRows.name(entities, WalkIn.GUARD, "over");
        entities.createNativeQuery("""
                        update walk_in set name = null, organisation = null, function = null, erased_at = :now
                         where erased_at is null and known_until(event_id, created_at) < :now
                        """).setParameter("now", clock.now()).executeUpdate();
    }
}
