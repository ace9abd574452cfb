package brussels.estuaire.registrations.invitations;

import brussels.estuaire.correspondence.MailFate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;

/** Keeps what became of the mail of an invitation, for those who invite. */
@ApplicationScoped
class FollowInvitations {
    private final EntityManager entities;

    FollowInvitations(EntityManager entities) {
        this.entities = entities;
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> write(fate));
    }

    private void write(MailFate fate) {
        EventInvitation.see(fate.about());
        entities.createNativeQuery("update registration_invitation set "
                        + (fate.arrived() ? "sent_at = :at, failed_at = null" : "sent_at = null, failed_at = :at")
                        + " where id = :id")
                .setParameter("at", fate.at())
                .setParameter("id", fate.about())
                .executeUpdate();
    }
}
