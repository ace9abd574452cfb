package brussels.estuaire.reflection.assignments.fixing;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailCalendar;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.reflection.assignments.exact.Reason;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.ConsultationQuestion;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.TellRegistered;
import brussels.estuaire.registrations.availability.FindRegistrable;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Tells people by mail in which group they are, once, with the entry for their calendar; or why they are in none. */
@RequestScoped
class TellGrouped {
    private final Outbox outbox;
    private final FindRegistrable events;

    TellGrouped(Outbox outbox, FindRegistrable events) {
        this.outbox = outbox;
        this.events = events;
    }

    /**
     * They have a place in a group.
     *
     * @param changed whether they had one in another
     */
    void placed(Consultation consultation, Participant participant, Registration registration, boolean changed) {
        var event = events.of(registration.event()).orElseThrow();
        var online = event.venue().onlineLink();
        var told = told(consultation, participant);
        told.put("title", event.title());
        told.put("changed", changed);
        told.put("when", SayWhen.of(event.when()));
        told.put("place", event.venue().inWords());
        told.put("onlineLink", Objects.requireNonNullElse(online, ""));
        told.put(
                "questions",
                ConsultationQuestion.of(consultation.id()).stream()
                        .map(ConsultationQuestion::text)
                        .toList());
        var calendar = new MailCalendar("REQUEST", event.id(), TellRegistered.plain(participant.name()), online);
        participant
                .recipient()
                .ifPresent(reader -> outbox.write("group-given", reader, told, registration.id(), calendar));
    }

    /** They have none. */
    void unplaced(Consultation consultation, Participant participant, Reason reason) {
        var told = told(consultation, participant);
        told.put("noDate", reason.why() == Reason.Why.NO_DATE);
        participant.recipient().ifPresent(reader -> outbox.write("group-none", reader, told));
    }

    private static Map<String, Object> told(Consultation consultation, Participant participant) {
        var told = new HashMap<String, Object>();
        told.put("question", consultation.question());
        told.put("organiser", consultation.organisation().name());
        told.put("link", participant.link());
        return told;
    }
}
