package brussels.estuaire.opendoors.slots;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time at which one visits.
 *
 * @param id the event's that it is
 * @param places how many people it has room for
 * @param seatsLeft how many of them are free
 * @param booked how many people have one; for those who edit the open door
 * @param room null when the door has one
 * @param state a draft until the door is accepted and the programme told
 * @param reason why it is cancelled
 * @param rights what the caller may do with it now
 */
@Schema(name = "Slot")
record SlotView(
        UUID id,
        OffsetDateTime start,
        OffsetDateTime end,
        int places,
        int seatsLeft,
        @Schema(nullable = true) @Nullable Integer booked,
        @Schema(nullable = true) @Nullable String room,
        EventState state,
        @Schema(nullable = true) @Nullable Text reason,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a slot. */
    @Schema(name = "SlotRight")
    enum Right {
        /** Give it another time, room or number of places. */
        MOVE,
        /** Say that nobody visits then. */
        CANCEL,
        /** Take it away, of which nobody was told. */
        REMOVE
    }

    /** A row, for who edits the door or for everybody. */
    static SlotView of(ResultSet row, boolean edits, Instant now) throws SQLException {
        var state = EventState.valueOf(row.getString("state"));
        var starts = Objects.requireNonNull(Where.instant(row, "starts_at"));
        return new SlotView(
                row.getObject("id", UUID.class),
                Clock.inBrussels(starts),
                Clock.inBrussels(Objects.requireNonNull(Where.instant(row, "ends_at"))),
                row.getInt("capacity"),
                row.getInt("seats_left"),
                edits ? row.getInt("confirmed") : null,
                row.getString("room"),
                state,
                StoredText.readOrNull(row.getString("reason")),
                edits && starts.isAfter(now) ? rights(state) : EnumSet.noneOf(Right.class),
                row.getInt("version"));
    }

    private static Set<Right> rights(EventState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(Right.MOVE, Right.REMOVE);
            case PUBLISHED, POSTPONED -> EnumSet.of(Right.MOVE, Right.CANCEL);
            default -> EnumSet.noneOf(Right.class);
        };
    }
}
