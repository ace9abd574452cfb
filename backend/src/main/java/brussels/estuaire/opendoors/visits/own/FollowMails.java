package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;

/** Keeps since when the mails about a personal programme do not arrive, for those whose doors it leads to. */
@ApplicationScoped
class FollowMails {
    private final EntityManager entities;

    FollowMails(EntityManager entities) {
        this.entities = entities;
    }

    /** A mail that was sent stays sent, whatever fails here. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> write(fate));
    }

    private void write(MailFate fate) {
        Registration.see("visitor " + fate.about());
        entities.createNativeQuery("""
                        update registration set mail_failed_at = case when :arrived then null else cast(:at as timestamptz) end
                         where visitor_id = :visitor and (mail_failed_at is null) <> :arrived
                        """)
                .setParameter("arrived", fate.arrived())
                .setParameter("at", fate.at())
                .setParameter("visitor", fate.about())
                .executeUpdate();
    }
}
