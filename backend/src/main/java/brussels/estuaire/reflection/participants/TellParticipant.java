package brussels.estuaire.reflection.participants;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;

/** Tells participants by mail what becomes of their interest. */
@ApplicationScoped
class TellParticipant {
    private final Outbox outbox;

    TellParticipant(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Their interest is noted, or they are asked whether the address is theirs. */
    void taken(Consultation consultation, Participant participant) {
        var template = participant.state == Participant.State.PENDING
                ? "participant-confirm-address"
                : "participant-interested";
        write(template, consultation, participant);
    }

    /** Somebody told their address once more. */
    void again(Consultation consultation, Participant participant) {
        var pending = participant.state == Participant.State.PENDING;
        write(pending ? "participant-confirm-address" : "participant-already", consultation, participant);
    }

    /** The consultation does not take place. */
    void cancelled(@Observes Consultation.Cancelled cancelled) {
        var consultation = cancelled.consultation();
        Consultation.see(consultation.id());
        Participant.<Participant>stream("consultation = ?1 and state = 'INTERESTED'", consultation.id())
                .flatMap(it -> it.recipient().stream())
                .forEach(reader -> outbox.write(
                        "consultation-cancelled",
                        reader,
                        Map.of(
                                "question",
                                consultation.question(),
                                "organiser",
                                consultation.organisation().name(),
                                "reason",
                                Map.of("lines", Objects.requireNonNull(consultation.reason())))));
    }

    private void write(String template, Consultation consultation, Participant participant) {
        participant
                .recipient()
                .ifPresent(reader -> outbox.write(
                        template,
                        reader,
                        Map.of(
                                "question",
                                consultation.question(),
                                "organiser",
                                consultation.organisation().name(),
                                "until",
                                SayWhen.of(consultation.answersUntil()),
                                "link",
                                participant.link())));
    }
}
