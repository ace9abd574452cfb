package brussels.estuaire.registrations;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells people by mail what becomes of their registration. */
@ApplicationScoped
class TellRegistered {
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
        var asks = registration.state == RegistrationState.PENDING && registration.confirmUntil != null;
        write(asks ? "confirm-address" : registration.state.name().toLowerCase(Locale.ROOT), event, registration, rank);
    }

    /** Tells an address that is on the list what holds for it. */
    void tellAgain(Registrable event, Registration registration, @Nullable Integer rank) {
        write("already", event, registration, rank);
    }

    private void write(String what, Registrable event, Registration registration, @Nullable Integer rank) {
        registration
                .registrant()
                .flatMap(it -> it.recipient())
                .ifPresent(
                        recipient -> outbox.write("registration-" + what, recipient, told(event, registration, rank)));
    }

    private static Map<String, Object> told(Registrable event, Registration registration, @Nullable Integer rank) {
        var told = new HashMap<String, Object>();
        told.put("event", event.title());
        told.put("id", event.id().toString());
        told.put("state", registration.state.name());
        told.put("rank", Objects.requireNonNullElse(rank, 0));
        told.put("until", moment(registration.offeredUntil));
        told.put("link", registration.link());
        return told;
    }

    private static String moment(@Nullable Instant until) {
        return until == null ? "" : Clock.inBrussels(until).toString();
    }
}
