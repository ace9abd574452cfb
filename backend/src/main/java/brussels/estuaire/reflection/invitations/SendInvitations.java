package brussels.estuaire.reflection.invitations;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.invitations.WaveView.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves the mails of waves, a portion at a time, as long as their consultation takes answers; and keeps what became of each. */
@ApplicationScoped
class SendInvitations {
    private static final int PORTION = 100;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    SendInvitations(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${estuaire.consultations.invited-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void send() {
        while (QuarkusTransaction.requiringNew().call(this::sendSome)) {
            // goes on with the next portion
        }
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> write(fate));
    }

    private void write(MailFate fate) {
        Consultation.see(fate.about());
        entities.createNativeQuery("update consultation_mailing set "
                        + (fate.arrived() ? "sent_at = :at, failed_at = null" : "sent_at = null, failed_at = :at")
                        + " where id = :id")
                .setParameter("at", fate.at())
                .setParameter("id", fate.about())
                .executeUpdate();
    }

    private boolean sendSome() {
        Consultation.see("over");
        var id = (UUID) entities.createNativeQuery("""
                        select c.id from consultation c
                         where c.state in ('OPEN', 'GROUPED') and c.answers_until >= :today
                           and exists (select from consultation_mailing m where m.consultation_id = c.id and m.mailed_at is null)
                         limit 1""", UUID.class)
                .setParameter("today", clock.today())
                .getSingleResultOrNull();
        if (id == null) {
            return false;
        }
        Consultation.see(id);
        Consultation consultation = Consultation.findById(id);
        var some = some(id);
        some.forEach(mailing ->
                leave(consultation, (UUID) mailing[0], (UUID) mailing[1], Kind.valueOf((String) mailing[2]), (String)
                        mailing[3]));
        return !some.isEmpty();
    }

    /** Held until this transaction ends; what others hold is passed over. */
    @SuppressWarnings("unchecked")
    private List<Object[]> some(UUID consultation) {
        return entities.createNativeQuery("""
                        select m.id, m.invitation_id, w.kind, cast(w.message as text)
                          from consultation_mailing m join consultation_wave w on w.id = m.wave_id
                         where m.consultation_id = :consultation and m.mailed_at is null
                         order by m.id for update of m skip locked""", Object[].class)
                .setParameter("consultation", consultation)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private void leave(Consultation consultation, UUID mailing, UUID invited, Kind kind, @Nullable String message) {
        ConsultationInvitation invitation = ConsultationInvitation.findById(invited);
        var told = new HashMap<String, Object>();
        told.put("question", consultation.question());
        told.put("organiser", consultation.organisation().name());
        told.put("introduction", lines(consultation.introduction()));
        told.put("message", lines(StoredText.readOrNull(message)));
        told.put("until", SayWhen.of(consultation.answersUntil()));
        told.put("link", invitation.link());
        var template = kind == Kind.INVITATION ? "consultation-invitation" : "consultation-reminder";
        outbox.write(template, invitation.recipient(), told, mailing, invitation.subscription());
        entities.createNativeQuery("update consultation_mailing set mailed_at = :now where id = :id")
                .setParameter("now", clock.now())
                .setParameter("id", mailing)
                .executeUpdate();
    }

    private static Object lines(@Nullable Text text) {
        return text == null ? "" : Map.of("lines", text);
    }
}
