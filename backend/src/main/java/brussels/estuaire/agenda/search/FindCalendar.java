package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.calendars.CalendarEntry;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the events of a calendar: those of a list that are known to the day. */
@RequestScoped
class FindCalendar {
    /** So many at most, the latest: more, no calendar program shows. */
    private static final int MOST = 5_000;

    private static final String COLUMNS = """
            select e.id, cast(e.title as text) as title, cast(e.description as text) as description,
                   cast(o.name as text) as organiser, e.precision, e.starts_at, e.ends_at,
                   cast(e.place_name as text) as place_name,
                   concat_ws(', ', e.place_street,
                             nullif(concat_ws(' ', e.place_postal_code, (select name ->> 'fr' from commune where nis = e.place_commune)), ''))
                     as address,
                   e.state, cast(e.reason as text) as reason, e.version, e.created_at, e.updated_at""";

    /** Whatever is shown of an event changes one of these, and so does an event that comes or goes. */
    private static final String MARK = """
            select md5(concat_ws('-', count(*), sum(e.version), max(e.updated_at), max(o.updated_at)))""";

    private final FindEvents events;
    private final EntityManager entities;

    FindCalendar(FindEvents events, EntityManager entities) {
        this.events = events;
        this.entities = entities;
    }

    /** What distinguishes the calendar from what it was before. */
    String mark(EventSearch search) {
        return (String) dated(search)
                .query(entities, MARK + FindEvents.FROM, "", String.class)
                .getSingleResult();
    }

    /** The events, the latest first. */
    @SuppressWarnings("unchecked")
    List<CalendarEntry> entries(EventSearch search) {
        var rows = (List<Tuple>) dated(search)
                .query(
                        entities,
                        COLUMNS + FindEvents.FROM,
                        " order by e.starts_at desc, e.id limit " + MOST,
                        Tuple.class)
                .getResultList();
        return rows.stream().map(FindCalendar::entry).toList();
    }

    private Where dated(EventSearch search) {
        return events.where(search, "").and("e.precision in ('DAY', 'TIME')");
    }

    private static CalendarEntry entry(Tuple row) {
        return new CalendarEntry(
                row.get("id", UUID.class),
                StoredText.read(row.get("title", String.class)),
                text(row, "description"),
                StoredText.read(row.get("organiser", String.class)),
                Precision.valueOf(row.get("precision", String.class)),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                text(row, "place_name"),
                row.get("address", String.class),
                EventState.valueOf(row.get("state", String.class)),
                text(row, "reason"),
                null,
                null,
                row.get("version", Integer.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    private static @Nullable Text text(Tuple row, String column) {
        var stored = row.get(column, String.class);
        return stored == null ? null : StoredText.read(stored);
    }
}
