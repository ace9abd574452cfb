package brussels.estuaire.councils.meetings;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the agenda, as a meeting of its circle.
 *
 * @param over whether it has been: then those count who came, and not those who said that they would
 */
record Meeting(
        UUID id,
        Text title,
        String type,
        @Nullable When when,
        @Nullable Instant startsAt,
        @Nullable Text placeName,
        boolean online,
        EventState state,
        boolean over) {
    static final String COLUMNS =
            "select e.id, cast(e.title as text) as title, e.type, e.precision, e.starts_at, e.ends_at,"
                    + " cast(e.place_name as text) as place_name, e.online_link is not null as online, e.state,"
                    + " coalesce(coalesce(e.ends_at, e.starts_at) <= :now, false) as been from event e";

    static Meeting of(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                row.getString("type"),
                When.of(row),
                Where.instant(row, "starts_at"),
                StoredText.readOrNull(row.getString("place_name")),
                row.getBoolean("online"),
                EventState.valueOf(row.getString("state")),
                row.getBoolean("been"));
    }

    /** Whether one may still answer. */
    boolean coming(Instant now) {
        return state == EventState.PUBLISHED && startsAt != null && now.isBefore(startsAt);
    }
}
