package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType.Audience;
import brussels.estuaire.agenda.types.EventType.Registration;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import jakarta.persistence.Tuple;
import java.time.Instant;
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
        EventState state,
        @Schema(nullable = true) @Nullable Text reason,
        @Schema(nullable = true) @Nullable UUID seriesId,
        OffsetDateTime updatedAt) {

    /** The columns that an item is read from: of an event {@code e}, its organisation {@code o} and its type {@code t}. */
    static final String COLUMNS = """
            e.id, e.organisation_id, cast(o.name as text) as organisation_name, e.type, e.bassin, cast(e.title as text) as title,
            e.themes, e.languages, e.precision, e.starts_at, e.ends_at, cast(e.place_name as text) as place_name,
            e.place_commune, e.online_link is not null as online, coalesce(e.audience, t.audience) as audience,
            coalesce(e.registration, t.registration) as registration, e.capacity, e.state, cast(e.reason as text) as reason,
            e.series_id, e.updated_at""";

    static EventItem of(Tuple row) {
        return new EventItem(
                row.get("id", UUID.class),
                row.get("organisation_id", UUID.class),
                StoredText.read(row.get("organisation_name", String.class)),
                row.get("type", String.class),
                row.get("bassin", String.class),
                StoredText.read(row.get("title", String.class)),
                List.of(row.get("themes", String[].class)),
                List.of(row.get("languages", String[].class)),
                when(row),
                text(row, "place_name"),
                row.get("place_commune", String.class),
                row.get("online", Boolean.class),
                Audience.valueOf(row.get("audience", String.class)),
                Registration.valueOf(row.get("registration", String.class)),
                row.get("capacity", Integer.class),
                EventState.valueOf(row.get("state", String.class)),
                text(row, "reason"),
                row.get("series_id", UUID.class),
                Clock.inBrussels(row.get("updated_at", Instant.class)));
    }

    private static @Nullable When when(Tuple row) {
        var precision = row.get("precision", String.class);
        return precision == null
                ? null
                : When.of(
                        When.Precision.valueOf(precision),
                        row.get("starts_at", Instant.class),
                        row.get("ends_at", Instant.class));
    }

    private static @Nullable Text text(Tuple row, String column) {
        var stored = row.get(column, String.class);
        return stored == null ? null : StoredText.read(stored);
    }
}
