package brussels.estuaire.councils.decisions;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The meetings of a circle: events of the agenda that are its own. */
@ApplicationScoped
class Meetings {
    private static final String SELECT = "select e.id, cast(e.title as text) as title, e.starts_at from event e";
    private static final String ANNOUNCED = "e.state in ('PUBLISHED', 'HELD', 'CLOSED')";

    private final DataSource database;

    Meetings(DataSource database) {
        this.database = database;
    }

    /**
     * A meeting, by what one knows it by.
     *
     * @param day its first one; null while it is not known
     */
    @Schema(name = "CircleMeeting")
    record Meeting(
            UUID id,
            Text title,
            @Schema(nullable = true) @Nullable LocalDate day) {
        /** The meeting of a row that has columns {@code meeting_…}; null when it names none. */
        static @Nullable Meeting of(ResultSet row) throws SQLException {
            var id = row.getObject("meeting_id", UUID.class);
            return id == null
                    ? null
                    : new Meeting(
                            id,
                            StoredText.read(row.getString("meeting_title")),
                            dayOf(Where.instant(row, "meeting_start")));
        }
    }

    /**
     * A meeting with the moment at which it begins.
     *
     * @param start null while it is not known
     */
    record Held(Meeting meeting, @Nullable Instant start) {}

    /** The circle's meeting of this id, whatever became of it. */
    Optional<Held> of(UUID circle, UUID id) {
        return first(new Where().and("e.circle_id = :circle", "circle", circle).and("e.id = :id", "id", id), "");
    }

    /** The one that comes next, or goes on. */
    Optional<Held> next(UUID circle, Instant now) {
        return first(
                announced(circle, now)
                        .and("upper(event_period(e.starts_at, e.ends_at)) > :moment and e.state = 'PUBLISHED'"),
                " order by e.starts_at, e.id limit 1");
    }

    /** The last one that began before a moment. */
    Optional<Held> before(UUID circle, Instant moment) {
        return first(
                announced(circle, moment).and("e.starts_at < :moment"),
                " order by e.starts_at desc, e.id desc limit 1");
    }

    /** Those whose day is known; what repeats has no day of its own: its occurrences have. */
    private static Where announced(UUID circle, Instant moment) {
        return new Where()
                .and("e.circle_id = :circle", "circle", circle)
                .and(ANNOUNCED)
                .and("e.precision in ('DAY', 'TIME') and e.series_id is distinct from e.id")
                .with("moment", moment.atOffset(ZoneOffset.UTC));
    }

    private Optional<Held> first(Where where, String order) {
        return where.rows(database, SELECT, order, Meetings::held).stream().findFirst();
    }

    private static Held held(ResultSet row) throws SQLException {
        var start = Where.instant(row, "starts_at");
        return new Held(
                new Meeting(row.getObject("id", UUID.class), StoredText.read(row.getString("title")), dayOf(start)),
                start);
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant start) {
        return start == null ? null : Clock.dayOf(start);
    }
}
