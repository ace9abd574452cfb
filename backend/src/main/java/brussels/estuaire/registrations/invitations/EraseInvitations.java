package brussels.estuaire.registrations.invitations;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who was invited to an event, when those who registered for it are erased. */
@ApplicationScoped
class EraseInvitations {
    private final EntityManager entities;
    private final Clock clock;

    EraseInvitations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.registrations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        EventInvitation.see("over");
        entities.createNativeQuery("delete from registration_invitation where known_until(event_id, created_at) < :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
