package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.calendars.CalendarEntry;
import brussels.estuaire.agenda.calendars.CalendarEntry.Occurrence;
import brussels.estuaire.agenda.calendars.CalendarEntry.Repetition;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the events of a calendar: those of a list that are known to the day. */
@RequestScoped
public class FindCalendar {
    /** So many at most, the latest: more, no calendar program shows. */
    private static final int MOST = 5_000;

    private static final String COLUMNS = """
            select e.id, cast(e.title as text) as title, cast(e.description as text) as description,
                   cast(o.name as text) as organiser, e.precision, e.starts_at, e.ends_at,
                   cast(e.place_name as text) as place_name,
                   concat_ws(', ', e.place_street,
                             nullif(concat_ws(' ', e.place_postal_code, (select name ->> 'fr' from commune where nis = e.place_commune)), ''))
                     as address,
                   e.state, cast(e.reason as text) as reason, e.version + coalesce(s.version, 0) as version, e.created_at, e.updated_at,
                   s.rule, cast(s.dates as text[]) as dates, s.suspended_from,
                   array(select cast(recurrence_id as text) from event
                          where series_id = s.id and (own or suspended) order by recurrence_id) as apart,
                   e.series_id, e.recurrence_id, series.precision as series_precision, series.starts_at as series_starts_at""";

    /** Whatever is shown of an event changes one of these, and so does an event that comes or goes. */
    private static final String MARK = """
            select md5(concat_ws('-', count(*), sum(e.version), max(e.updated_at), max(o.updated_at), sum(s.version))) as mark""";

    private static final String MARKED =
            " from event e join organisation o on o.id = e.organisation_id left join series s on s.id = e.id";

    private static final String FROM = MARKED + " left join event series on series.id = e.series_id";

    private final FindEvents events;
    private final DataSource database;

    FindCalendar(FindEvents events, DataSource database) {
        this.events = events;
        this.database = database;
    }

    /** What distinguishes the calendar from what it was before. */
    String mark(EventSearch search) {
        return marked(searched(search));
    }

    /** Likewise, of the events that hold. */
    public String mark(Where visible, Set<UUID> itself) {
        return marked(whole(visible, itself));
    }

    /** Who may see what of the calendar, and its filters. */
    String asked(EventSearch search) {
        return dated(searched(search)).asked();
    }

    /**
     * The events, the latest first. A series is one entry, with another for each occurrence that differs; only where a list is of
     * some days, or of some events, its occurrences stand one by one.
     */
    List<CalendarEntry> entries(EventSearch search) {
        var rows = read(searched(search));
        return search.filter().isOfSome()
                ? rows.stream().map(CalendarEntry::alone).toList()
                : related(rows);
    }

    /**
     * Likewise, of the events that hold.
     *
     * @param visible conditions on an event {@code e} and its organisation {@code o}, which say who may see it
     * @param itself events that stand there by themselves, also when they are occurrences of a series that does not
     */
    public List<CalendarEntry> entries(Where visible, Set<UUID> itself) {
        var rows = read(whole(visible, itself));
        var told = rows.stream().map(row -> row.id()).collect(Collectors.toSet());
        return related(rows.stream()
                .map(row -> row.occurrence() == null
                                || told.contains(row.occurrence().seriesId())
                        ? row
                        : row.alone())
                .toList());
    }

    /**
     * One event as it is now, whoever asks: a series with its occurrences that differ, and one occurrence by itself. Nothing when it
     * is not known to the day.
     */
    public List<CalendarEntry> entries(UUID id) {
        var rows = read(
                new Where().and("e.id = :id or (e.series_id = :id and e.own)").with("id", id));
        return rows.stream().anyMatch(row -> row.id().equals(id) && row.occurrence() == null)
                ? apart(rows)
                : rows.stream().map(CalendarEntry::alone).toList();
    }

    /** Leaves out what has no day at all. */
    private static List<CalendarEntry> related(List<CalendarEntry> rows) {
        return apart(rows).stream().filter(CalendarEntry::takesPlace).toList();
    }

    /** Leaves to the entries of single occurrences what they tell. */
    private static List<CalendarEntry> apart(List<CalendarEntry> rows) {
        var told = rows.stream()
                .flatMap(entry -> Stream.ofNullable(entry.occurrence()))
                .collect(Collectors.groupingBy(
                        Occurrence::seriesId, Collectors.mapping(Occurrence::day, Collectors.toSet())));
        return rows.stream()
                .map(entry -> entry.without(told.getOrDefault(entry.id(), Set.of())))
                .toList();
    }

    private Where searched(EventSearch search) {
        return search.filter().isOfSome() ? events.where(search, "") : whole(events.visible(search, ""), Set.of());
    }

    private static Where whole(Where visible, Set<UUID> itself) {
        var whole = "e.recurrence_id is null or e.own";
        return itself.isEmpty()
                ? visible.and(whole)
                : visible.and(
                        whole + " or e.id = any (cast(:itself as uuid[]))",
                        "itself",
                        itself.stream().map(id -> id.toString()).toList());
    }

    private String marked(Where where) {
        return dated(where)
                .rows(database, MARK + MARKED, "", row -> row.getString("mark"))
                .getFirst();
    }

    private List<CalendarEntry> read(Where where) {
        return dated(where)
                .rows(database, COLUMNS + FROM, " order by e.starts_at desc, e.id limit " + MOST, FindCalendar::entry);
    }

    private static Where dated(Where where) {
        return where.and("e.precision in ('DAY', 'TIME')");
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                StoredText.readOrNull(row.getString("description")),
                StoredText.read(row.getString("organiser")),
                Precision.valueOf(row.getString("precision")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Where.instant(row, "ends_at"),
                StoredText.readOrNull(row.getString("place_name")),
                row.getString("address"),
                EventState.valueOf(row.getString("state")),
                StoredText.readOrNull(row.getString("reason")),
                repetition(row),
                occurrence(row),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Repetition repetition(ResultSet row) throws SQLException {
        if (row.getArray("dates") == null) {
            return null;
        }
        var suspendedFrom = row.getObject("suspended_from", LocalDate.class);
        return new Repetition(
                row.getString("rule"),
                days(row, "dates"),
                days(row, "apart"),
                suspendedFrom == null ? null : suspendedFrom.minusDays(1));
    }

    private static @Nullable Occurrence occurrence(ResultSet row) throws SQLException {
        var day = row.getObject("recurrence_id", LocalDate.class);
        return day == null
                ? null
                : new Occurrence(
                        row.getObject("series_id", UUID.class),
                        day,
                        Precision.valueOf(row.getString("series_precision")),
                        row.getObject("series_starts_at", OffsetDateTime.class).toInstant());
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(LocalDate::parse)
                .toList();
    }
}
