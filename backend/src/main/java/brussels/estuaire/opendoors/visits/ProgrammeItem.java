package brussels.estuaire.opendoors.visits;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.availability.Registrable;
import brussels.estuaire.registrations.availability.Registrable.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A slot of an edition, as its programme tells it.
 *
 * @param id of the slot, which is an event
 * @param doorId of the open door
 * @param themes of the service
 * @param languages in which one is received
 * @param room null when the door has one
 * @param approximate whether the position is its commune's only
 * @param left how many seats are left for who comes now; null when there is room for everybody
 * @param registration what one who comes now is told
 * @param opensAt when registration opens; null when it is open, or said to be at once
 * @param reason why it is cancelled
 */
@Schema(name = "ProgrammeItem")
record ProgrammeItem(
        UUID id,
        UUID doorId,
        UUID serviceId,
        Text serviceName,
        Text organisationName,
        List<String> themes,
        List<String> languages,
        When when,
        @Schema(nullable = true) @Nullable String room,
        Place place,
        double latitude,
        double longitude,
        boolean approximate,
        @Schema(nullable = true) @Nullable Integer capacity,
        @Schema(nullable = true) @Nullable Integer left,
        Access registration,
        @Schema(nullable = true) @Nullable OffsetDateTime opensAt,
        EventState state,
        @Schema(nullable = true) @Nullable Text reason) {

    static ProgrammeItem of(ResultSet row, Instant now) throws SQLException {
        var slot = Registrable.of(row);
        var seats = slot.seats();
        return new ProgrammeItem(
                slot.id(),
                row.getObject("door_id", UUID.class),
                row.getObject("service_id", UUID.class),
                StoredText.read(row.getString("service_name")),
                StoredText.read(row.getString("organisation_name")),
                List.of((String[]) row.getArray("themes").getArray()),
                List.of((String[]) row.getArray("languages").getArray()),
                Objects.requireNonNull(slot.when()),
                row.getString("room"),
                FindProgramme.place(row),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getBoolean("approximate"),
                seats.capacity(),
                seats.waiting() > 0 ? Integer.valueOf(0) : seats.left(),
                slot.access(now),
                Clock.inBrusselsOrNull(slot.opensAt()),
                slot.state(),
                slot.reason());
    }

    /** When one is where who visits it. */
    Stop stop() {
        return new Stop(
                id, doorId, when.starts(), Objects.requireNonNull(when.ends()), latitude, longitude, approximate);
    }
}
