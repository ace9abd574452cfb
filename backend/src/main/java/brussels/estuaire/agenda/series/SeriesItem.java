package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A series as a list shows it.
 *
 * @param bassin null for the whole Region
 * @param rule RFC 5545, 3.3.10; null when its days are told one by one
 * @param suspendedFrom since when it does not take place; null while it does
 * @param next when its next occurrence starts; null when none is to come, or when its hour and its day are not known
 */
record SeriesItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        String type,
        @Schema(nullable = true) @Nullable String bassin,
        Text title,
        EventState state,
        @Schema(nullable = true) @Nullable String rule,
        @Schema(nullable = true) @Nullable LocalDate suspendedFrom,
        @Schema(nullable = true) @Nullable OffsetDateTime next) {

    /** The columns that an item is read from: of a series {@code s}, its event {@code e} and its organisation {@code o}. */
    static final String COLUMNS = """
            select count(*) over () as total, e.id, e.organisation_id, cast(o.name as text) as organisation_name, e.type, e.bassin,
                   cast(e.title as text) as title, e.state, s.rule, s.suspended_from,
                   (select min(starts_at) from event
                     where series_id = s.id and recurrence_id is not null and state = 'PUBLISHED' and starts_at > :now) as next""";

    static SeriesItem of(ResultSet row) throws SQLException {
        return new SeriesItem(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                StoredText.read(row.getString("organisation_name")),
                row.getString("type"),
                row.getString("bassin"),
                StoredText.read(row.getString("title")),
                EventState.valueOf(row.getString("state")),
                row.getString("rule"),
                row.getObject("suspended_from", LocalDate.class),
                next(row));
    }

    private static @Nullable OffsetDateTime next(ResultSet row) throws SQLException {
        var next = row.getObject("next", OffsetDateTime.class);
        return next == null ? null : Clock.inBrussels(next.toInstant());
    }
}
