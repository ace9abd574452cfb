package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks those who are interested when they can, who have not said so; that the caller is of the team is checked by who asks. */
@RequestScoped
class RemindSilent {
    /** Nobody is asked more often, whoever asks. */
    private static final Duration BETWEEN = Duration.ofDays(3);

    private final Outbox outbox;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    RemindSilent(Outbox outbox, EntityManager entities, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks all of them who were not asked lately, and says how many that were. */
    @SuppressWarnings("unchecked")
    int remind(Consultation consultation) {
        if (!consultation.takesAnswers(clock.today())) {
            throw Refusal.conflict("consultation-closed");
        }
        var silent = (List<UUID>) entities.createNativeQuery("""
                        update participant set reminded_at = :now
                         where consultation_id = :id and state = 'INTERESTED' and answered_at is null and erased_at is null
                           and greatest(created_at, reminded_at) <= :before returning id""", UUID.class)
                .setParameter("now", clock.now())
                .setParameter("id", consultation.id())
                .setParameter("before", clock.now().minus(BETWEEN))
                .getResultList();
        Participant.<Participant>list("id in ?1", silent).forEach(it -> write("poll-reminder", consultation, it));
        audit.did("SILENT_REMINDED", consultation.subject());
        return silent.size();
    }

    /** Sends somebody their link again. */
    void sendLink(Consultation consultation, Participant participant) {
        write("participant-link", consultation, participant);
        audit.did("LINK_SENT", participant.subject());
    }

    private void write(String template, Consultation consultation, Participant participant) {
        participant
                .recipient()
                .ifPresent(reader -> outbox.write(
                        template,
                        reader,
                        Map.of(
                                "question", consultation.question(),
                                "organiser", consultation.organisation().name(),
                                "until", SayWhen.of(consultation.answersUntil()),
                                "link", participant.link())));
    }
}
