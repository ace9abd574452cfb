package brussels.estuaire.organisations.people;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Erases invitations 30 days after they were taken up, taken back, or ran out. */
@ApplicationScoped
class EraseInvitations {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;
    private final Clock clock;

    EraseInvitations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h")
    @Transactional
    void erase() {
        var limit = clock.now().minus(KEPT);
        GuardedRows.name(entities, Invitation.GUARD, "over " + limit);
        // row-level security leaves only those in sight
        entities.createNativeQuery("delete from invitation").executeUpdate();
    }
}
