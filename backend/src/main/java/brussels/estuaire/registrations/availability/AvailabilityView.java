package brussels.estuaire.registrations.availability;

import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.availability.Registrable.Access;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many seats are left now, and whether one registers.
 *
 * @param eventId the event for which one registers: the series, when it registers as a whole
 * @param capacity null when there is room for everybody
 * @param left null likewise
 * @param opensAt when registration opens; null when it is open, or said to be at once
 * @param questions what one is asked
 * @param confirmEmail whether the address is to be confirmed before the seat is one's own
 */
@Schema(name = "Availability")
record AvailabilityView(
        UUID eventId,
        @Schema(nullable = true) @Nullable Integer capacity,
        int confirmed,
        int offered,
        int waiting,
        @Schema(nullable = true) @Nullable Integer left,
        Access registration,
        @Schema(nullable = true) @Nullable OffsetDateTime opensAt,
        @Schema(nullable = true) @Nullable OffsetDateTime closesAt,
        List<Question> questions,
        boolean confirmEmail) {

    static AvailabilityView of(Registrable event, Instant now) {
        var seats = event.seats();
        return new AvailabilityView(
                event.id(),
                seats.capacity(),
                seats.confirmed(),
                seats.offered(),
                seats.waiting(),
                seats.left(),
                event.access(now),
                Clock.inBrusselsOrNull(event.opensAt()),
                Clock.inBrusselsOrNull(event.closesAt()),
                event.questions(),
                event.confirmEmail());
    }
}
