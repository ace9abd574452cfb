package brussels.estuaire.opendoors.visits;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.RegistrationState;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody booked, for that person.
 *
 * @param id of the registration
 * @param slotId of the slot, which is an event
 * @param languages in which one is received
 * @param room null when the door has one
 * @param communeName of the place
 * @param approximate whether the position is its commune's only
 * @param contacts whom one asks for on the day
 * @param slotState whether the slot takes place
 * @param slotReason why it is cancelled
 * @param rank in the line, from 1; null when one does not wait
 * @param offeredUntil until when a seat is kept for an answer
 * @param confirmUntil until when the address is to be confirmed
 * @param reason why it was refused
 */
@Schema(name = "Visit")
public record Visit(
        UUID id,
        UUID slotId,
        UUID doorId,
        UUID serviceId,
        Text serviceName,
        Text organisationName,
        List<String> languages,
        When when,
        @Schema(nullable = true) @Nullable String room,
        Place place,
        @Schema(nullable = true) @Nullable Text communeName,
        double latitude,
        double longitude,
        boolean approximate,
        List<Contact> contacts,
        EventState slotState,
        @Schema(nullable = true) @Nullable Text slotReason,
        RegistrationState state,
        @Schema(nullable = true) @Nullable Integer rank,
        @Schema(nullable = true) @Nullable OffsetDateTime offeredUntil,
        @Schema(nullable = true) @Nullable OffsetDateTime confirmUntil,
        @Schema(nullable = true) @Nullable Text reason,
        Set<Right> rights) {

    /** What one may do with a visit. */
    @Schema(name = "VisitRight")
    public enum Right {
        /** Confirm that the address is one's own. */
        CONFIRM,
        /** Take the seat that is offered. */
        ACCEPT,
        /** Give the place up, or the offer. */
        CANCEL
    }

    /** Whether the visitor counts on it: something may come of it, and it takes place. */
    @JsonIgnore
    public boolean isAhead() {
        return state.isLive() && slotState == EventState.PUBLISHED;
    }

    /** When one is where. */
    @JsonIgnore
    public Stop stop() {
        return new Stop(
                slotId, doorId, when.starts(), Objects.requireNonNull(when.ends()), latitude, longitude, approximate);
    }
}
