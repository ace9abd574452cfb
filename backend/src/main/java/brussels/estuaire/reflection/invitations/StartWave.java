package brussels.estuaire.reflection.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.invitations.WaveView.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Has mails left to those who were never mailed, or to the silent; and calls off what is under way when a consultation does not take place. */
@RequestScoped
class StartWave {
    /** Of an invitation {@code i}: those who may still be mailed; who takes part, or did, is told as a participant. */
    private static final String MAILED = """
            i.consultation_id = :consultation and i.interested_at is null and i.refused_at is null
               and not exists (select from mail_subscription s where s.topic = 'EVENT_INVITATION' and s.about = i.stopping
                                 and s.stopped_at is not null)
               and not exists (select from participant p where p.consultation_id = i.consultation_id and p.mailbox = i.mailbox
                                 and p.state <> 'PENDING')""";

    private static final String NEVER =
            MAILED + " and not exists (select from consultation_mailing m where m.invitation_id = i.id)";

    /** The last mail arrived a week ago or earlier, and nothing came back. */
    private static final String SILENT = MAILED + """
             and (select m.mailed_at <= :before and m.failed_at is null from consultation_mailing m
                   where m.invitation_id = i.id order by m.mailed_at desc nulls first limit 1)""";

    /**
     * Whom to mail now.
     *
     * @param message what is told along with the question; in the language of who reads it, else in one that it has
     */
    @Schema(name = "ConsultationWaveForm")
    record WaveForm(
            @NotNull Kind kind,
            @Schema(nullable = true) @Valid @Nullable Text message) {}

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    StartWave(EntityManager entities, ObjectMapper json, Outbox outbox, Audit audit, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a wave of a consultation that this transaction holds; its id. */
    UUID start(Consultation consultation, WaveForm form) {
        if (consultation.state() == Consultation.State.DRAFT) {
            throw Refusal.conflict("consultation-not-open");
        }
        consultation.refuseUnlessTakesAnswers(clock.today());
        var wave = keep(consultation.id(), form);
        var mailed = fill(consultation.id(), wave, form.kind());
        if (mailed == 0) {
            throw Refusal.conflict("wave-of-nobody");
        }
        audit.did("WAVE_STARTED", consultation.subject(), null, Map.of("kind", form.kind(), "addresses", mailed));
        return wave;
    }

    /** Those who were mailed and have not answered are told; what is to be mailed is not. */
    void callOff(@Observes Consultation.Cancelled cancelled) {
        var consultation = cancelled.consultation();
        entities.createNativeQuery(
                        "delete from consultation_mailing where consultation_id = :consultation and mailed_at is null")
                .setParameter("consultation", consultation.id())
                .executeUpdate();
        for (var invitation : undecided(consultation.id())) {
            outbox.write(
                    "consultation-cancelled",
                    invitation.recipient(),
                    Map.of(
                            "question",
                            consultation.question(),
                            "organiser",
                            consultation.organisation().name(),
                            "reason",
                            Map.of("lines", Objects.requireNonNull(consultation.reason()))),
                    null,
                    invitation.subscription());
        }
    }

    @SuppressWarnings("unchecked")
    private List<ConsultationInvitation> undecided(UUID consultation) {
        return entities.createNativeQuery(
                        "select i.* from consultation_invitation i where " + MAILED
                                + " and exists (select from consultation_mailing m where m.invitation_id = i.id)",
                        ConsultationInvitation.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    private UUID keep(UUID consultation, WaveForm form) {
        return (UUID) entities.createNativeQuery("""
                        insert into consultation_wave (consultation_id, kind, message, created_at)
                        values (:consultation, :kind, cast(nullif(:message, '') as jsonb), :now) returning id""", UUID.class)
                .setParameter("consultation", consultation)
                .setParameter("kind", form.kind().name())
                .setParameter("message", written(form))
                .setParameter("now", clock.now())
                .getSingleResult();
    }

    private int fill(UUID consultation, UUID wave, Kind kind) {
        var whom = kind == Kind.INVITATION ? NEVER : SILENT;
        var query = entities.createNativeQuery(
                        "insert into consultation_mailing (wave_id, invitation_id, consultation_id)"
                                + " select :wave, i.id, i.consultation_id from consultation_invitation i where " + whom)
                .setParameter("wave", wave)
                .setParameter("consultation", consultation);
        if (kind == Kind.REMINDER) {
            query.setParameter("before", weekAgo(clock.now()));
        }
        return query.executeUpdate();
    }

    private static Instant weekAgo(Instant now) {
        return now.minus(ConsultationInvitation.AGAIN);
    }

    private String written(WaveForm form) {
        try {
            return form.message() == null ? "" : json.writeValueAsString(form.message());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
