package brussels.estuaire.registrations.figures;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series in numbers, as {@code RegistrationFigures} counts.
 *
 * @param registered on the list, presenters left out; likewise present
 */
@Schema(name = "OccurrenceFigures")
record OccurrenceFiguresItem(
        UUID eventId,
        @Schema(nullable = true) @Nullable When when,
        EventState state,
        int registered,
        int present,
        int walkIns,
        int presenters) {
    static OccurrenceFiguresItem of(ResultSet row) throws SQLException {
        return new OccurrenceFiguresItem(
                row.getObject("id", UUID.class),
                When.of(row),
                EventState.valueOf(row.getString("state")),
                row.getInt("registered"),
                row.getInt("present"),
                row.getInt("walk_ins"),
                row.getInt("presenters"));
    }
}
