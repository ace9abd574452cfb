package brussels.estuaire.registrations.messages;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.TellRegistered;
import brussels.estuaire.registrations.availability.FindRegistrable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes to some of those who are registered: the mails are left in the transaction that says so, a portion after the other. */
@RequestScoped
class SendMessage {
    /** So many for an event in a day: more is no news any more. */
    static final int MOST = 10;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int LONGEST_SUBJECT = 200;
    private static final int PORTION = 100;

    @Inject
    FindReaders readers;

    @Inject
    FindRegistrable events;

    @Inject
    TellRegistered tell;

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the audit keeps of it: to how many, and no word of it. */
    private record Sent(int people, int recipients) {}

    MessageTrialView trial(Event event, MessageTrialForm form) {
        var to = edit.valid(form).to();
        return new MessageTrialView(
                readers.people(event.id(), to), readers.of(event.id(), to).size(), left(event.id()));
    }

    Message send(Event event, MessageForm form) {
        refuseLongSubject(edit.valid(form).subject());
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "registration-messages " + event.id())
                .getSingleResult();
        if (left(event.id()) == 0) {
            throw Refusal.conflict("too-many-messages");
        }
        var ids = readers.of(event.id(), form.to());
        if (ids.isEmpty()) {
            throw Refusal.conflict("nobody-to-write-to");
        }
        var message = written(event.id(), form, ids.size());
        audit.did("MESSAGE_SENT", KeepEvent.subject(event), null, new Sent(message.people, ids.size()));
        for (var from = 0; from < ids.size(); from += PORTION) {
            mail(event.id(), form, ids.subList(from, Math.min(from + PORTION, ids.size())));
        }
        return message;
    }

    /** A subject is a line: what is longer is cut by the programs that show it. */
    private static void refuseLongSubject(Text subject) {
        if (subject.present().anyMatch(words -> words.length() > LONGEST_SUBJECT)) {
            throw Refusal.invalid(List.of(new Violation("/subject", "too-long", Map.of("max", LONGEST_SUBJECT))));
        }
    }

    private int left(UUID event) {
        return Math.max(0, MOST - Message.since(event, clock.now().minus(DAY)));
    }

    private Message written(UUID event, MessageForm form, int recipients) {
        var message = new Message();
        message.event = event;
        message.subject = form.subject();
        message.body = form.body();
        message.states = Where.names(form.to().state());
        message.presences = Where.names(form.to().presence());
        message.people = readers.people(event, form.to());
        message.recipients = recipients;
        message.author = caller.signature().orElse(null);
        message.sentAt = clock.now();
        Message.see(event);
        message.persistAndFlush();
        return message;
    }

    private void mail(UUID id, MessageForm form, List<UUID> some) {
        var event = found(events.itself(id).orElse(null));
        Registration.see(id);
        Registration.<Registration>list("id in ?1", some)
                .forEach(reader -> tell.passOn(event, reader, form.subject(), form.body()));
        // what is left to be mailed is held for one portion only
        entities.flush();
        entities.clear();
    }
}
