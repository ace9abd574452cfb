package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType.Audience;
import brussels.estuaire.agenda.types.EventType.Registration;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it.
 *
 * @param bassin null for the whole Region
 * @param when null while it is to be defined
 * @param capacity null when there is room for everybody
 * @param left how many seats are free; null when there is room for everybody
 * @param seriesId the series of which it is an occurrence; its own id when it is a series itself
 * @param reason why it is cancelled, postponed, refused or to be changed
 */
record EventItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        String type,
        @Schema(nullable = true) @Nullable String bassin,
        Text title,
        List<String> themes,
        List<String> languages,
        @Schema(nullable = true) @Nullable When when,
        @Schema(nullable = true) @Nullable Text placeName,
        @Schema(nullable = true) @Nullable String commune,
        boolean online,
        Audience audience,
        Registration registration,
        @Schema(nullable = true) @Nullable Integer capacity,
        @Schema(nullable = true) @Nullable Integer left,
        EventState state,
        @Schema(nullable = true) @Nullable Text reason,
        @Schema(nullable = true) @Nullable UUID seriesId,
        OffsetDateTime updatedAt) {

    /** The columns that an item is read from: of an event {@code e}, its organisation {@code o}, type {@code t} and seats {@code s}. */
    static final String COLUMNS = """
            e.id, e.organisation_id, cast(o.name as text) as organisation_name, e.type, e.bassin, cast(e.title as text) as title,
            e.themes, e.languages, e.precision, e.starts_at, e.ends_at, cast(e.place_name as text) as place_name,
            e.place_commune, e.online_link is not null as online, coalesce(e.audience, t.audience) as audience,
            coalesce(e.registration, t.registration) as registration, e.capacity, s.seats_left, e.state, cast(e.reason as text) as reason,
            e.series_id, e.updated_at""";

    static EventItem of(ResultSet row) throws SQLException {
        return new EventItem(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                StoredText.read(row.getString("organisation_name")),
                row.getString("type"),
                row.getString("bassin"),
                StoredText.read(row.getString("title")),
                list(row, "themes"),
                list(row, "languages"),
                When.of(row),
                StoredText.readOrNull(row.getString("place_name")),
                row.getString("place_commune"),
                row.getBoolean("online"),
                Audience.valueOf(row.getString("audience")),
                Registration.valueOf(row.getString("registration")),
                row.getObject("capacity", Integer.class),
                row.getObject("seats_left", Integer.class),
                EventState.valueOf(row.getString("state")),
                StoredText.readOrNull(row.getString("reason")),
                row.getObject("series_id", UUID.class),
                Clock.inBrussels(
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
