package brussels.estuaire.reflection.report;

import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.reflection.consultations.Consultation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;

/** Keeps what became of the mail of a report, for the team. */
@ApplicationScoped
class FollowSending {
    private final EntityManager entities;

    FollowSending(EntityManager entities) {
        this.entities = entities;
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> write(fate));
    }

    private void write(MailFate fate) {
        Consultation.see(fate.about());
        entities.createNativeQuery("update report_mail set "
                        + (fate.arrived() ? "sent_at = :at, failed_at = null" : "sent_at = null, failed_at = :at")
                        + " where id = :id")
                .setParameter("at", fate.at())
                .setParameter("id", fate.about())
                .executeUpdate();
    }
}
