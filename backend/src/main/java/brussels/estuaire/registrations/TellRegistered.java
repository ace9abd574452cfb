package brussels.estuaire.registrations;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailCalendar;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people by mail what becomes of their registration and of its event.
 *
 * <p>Who has a seat takes the event over into their calendar, and out of it; not who registered somebody else, for one event would
 * stand there once for both.
 */
@ApplicationScoped
public class TellRegistered {
    private static final String ENTER = "REQUEST";
    private static final String TAKE_OUT = "CANCEL";

    private static final Set<EventState> OFF = EnumSet.of(EventState.CANCELLED, EventState.POSTPONED);
    private static final int LONGEST_NAME = 80;

    private final Outbox outbox;

    TellRegistered(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Tells what holds now.
     *
     * @param rank in the line; null when they do not wait
     */
    void tell(Registrable event, Registration registration, @Nullable Integer rank) {
        switch (registration.state) {
            case PENDING ->
                write(
                        registration.confirmUntil == null ? "received" : "confirm-address",
                        event,
                        registration,
                        rank,
                        null);
            case CONFIRMED -> write("confirmed", event, registration, rank, ENTER);
            case WAITING -> write("waiting", event, registration, rank, null);
            case OFFERED -> write("offer", event, registration, rank, null);
            case EXPIRED -> expired(event, registration);
            case REFUSED -> write("refused", event, registration, rank, left(registration));
            case CANCELLED -> write("cancelled", event, registration, rank, left(registration));
        }
    }

    /** Tells an address that is on the list what holds for it. */
    void tellAgain(Registrable event, Registration registration, @Nullable Integer rank) {
        write("already", event, registration, rank, null);
    }

    /**
     * Tells who is registered what became of the event.
     *
     * @param what which letter
     * @param event the one of which it is told; of a series, it may be one day
     * @param more what this letter alone tells
     */
    public void news(
            String what, Registrable event, Registration registration, @Nullable Integer rank, Map<String, ?> more) {
        var off = event.id().equals(registration.event) && OFF.contains(event.state());
        var calendar =
                calendar(event, registration, registration.state == RegistrationState.CONFIRMED ? method(off) : null);
        var told = told(event, registration, rank, calendar.isPresent());
        told.putAll(more);
        send(what, registration, told, calendar);
    }

    /** Tells who has a seat, or had one, what they can do without: they may stop it. */
    public void remind(String what, Registrable event, Registration registration, Map<String, ?> more) {
        var told = told(event, registration, null, false);
        told.putAll(more);
        registration
                .registrant()
                .flatMap(it -> it.recipient())
                .ifPresent(reader -> outbox.write(
                        "registration-" + what,
                        reader,
                        told,
                        registration.id,
                        new Subscription(Topic.REGISTRATION_REMINDER, registration.id)));
    }

    /** Passes on what those who organise write. */
    public void passOn(Registrable event, Registration registration, Text subject, Text body) {
        var told = told(event, registration, null, false);
        told.put("subject", subject);
        told.put("body", Map.of("lines", body));
        send("message", registration, told, Optional.empty());
    }

    /** Nothing is told to an address that nobody confirmed, nor of an offer for what will not take place. */
    private void expired(Registrable event, Registration registration) {
        if (registration.before == RegistrationState.OFFERED && event.state() == EventState.PUBLISHED) {
            write("expired", event, registration, null, null);
        }
    }

    private void write(
            String what,
            Registrable event,
            Registration registration,
            @Nullable Integer rank,
            @Nullable String method) {
        var calendar = calendar(event, registration, method);
        send(what, registration, told(event, registration, rank, calendar.isPresent()), calendar);
    }

    private void send(
            String what, Registration registration, Map<String, Object> told, Optional<MailCalendar> calendar) {
        registration
                .registrant()
                .flatMap(it -> it.recipient())
                .ifPresent(reader ->
                        outbox.write("registration-" + what, reader, told, registration.id, calendar.orElse(null)));
    }

    private static String method(boolean off) {
        return off ? TAKE_OUT : ENTER;
    }

    private static @Nullable String left(Registration registration) {
        return registration.before == RegistrationState.CONFIRMED ? TAKE_OUT : null;
    }

    private static Optional<MailCalendar> calendar(
            Registrable event, Registration registration, @Nullable String method) {
        var dated = event.when() != null && event.when().knowsItsDay();
        return registration
                .registrant()
                .filter(it -> method != null && dated && it.email() != null)
                .map(it -> new MailCalendar(
                        Objects.requireNonNull(method),
                        registration.event,
                        plain(it.name()),
                        method.equals(ENTER) ? event.venue().onlineLink() : null));
    }

    private static Map<String, Object> told(
            Registrable event, Registration registration, @Nullable Integer rank, boolean calendar) {
        var seat = registration.state == RegistrationState.CONFIRMED;
        var online = event.venue().onlineLink();
        var told = new HashMap<String, Object>();
        told.put("id", event.id().toString());
        told.put("title", event.title());
        told.put("when", SayWhen.of(event.when()));
        told.put("place", event.venue().inWords());
        told.put("online", online != null);
        told.put("onlineLink", seat && online != null ? online : "");
        told.put("colleague", colleague(registration));
        told.put("state", registration.state.name());
        told.put("rank", Objects.requireNonNullElse(rank, 0));
        told.put("until", until(registration));
        told.put("reason", registration.reason == null ? "" : registration.reason);
        told.put("calendar", calendar);
        told.put("link", Registration.link(registration.id));
        return told;
    }

    private static Object until(Registration registration) {
        Instant until = registration.offeredUntil == null ? registration.confirmUntil : registration.offeredUntil;
        return until == null ? "" : SayWhen.of(until);
    }

    /** Whom they registered, when it was not themselves. */
    private static String colleague(Registration registration) {
        return registration
                .registrant()
                .filter(it -> it.email() == null)
                .map(it -> plain(it.name()))
                .orElse("");
    }

    /** A name goes to an address that anybody may type: it is letters, and no message of its own. */
    public static String plain(@Nullable String name) {
        var letters = Objects.requireNonNullElse(name, "")
                .replaceAll("[^\\p{L}\\p{M}'’-]+", " ")
                .strip();
        return letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
    }
}
