package brussels.estuaire.registrations.telling;

import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Keeps since when the mails about a registration do not arrive, for those who organise. */
@ApplicationScoped
class FollowMails {
    private final EntityManager entities;

    FollowMails(EntityManager entities) {
        this.entities = entities;
    }

    /** What holds for an address holds for all that it registered for that event. A mail that was sent stays sent, whatever fails here. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> event(fate.about()).forEach(event -> write(event, fate)));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> event(UUID registration) {
        Registration.see(registration);
        return entities.createNativeQuery("select event_id from registration where id = :id", UUID.class)
                .setParameter("id", registration)
                .getResultList();
    }

    private void write(UUID event, MailFate fate) {
        Registration.see(event);
        entities.createNativeQuery("""
                        update registration set mail_failed_at = case when :arrived then null else cast(:at as timestamptz) end
                         where event_id = :event and coalesce(email, registered_by) = :address
                           and (mail_failed_at is null) <> :arrived
                        """)
                .setParameter("arrived", fate.arrived())
                .setParameter("at", fate.at())
                .setParameter("event", event)
                .setParameter("address", fate.address())
                .executeUpdate();
    }
}
