package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the events that the caller may see: what is not for everybody is filtered in the query itself. */
@RequestScoped
class FindEvents {
    /** Of all that is found only what sorts it is read; the rest, of the page alone. */
    private static final String FOUND = "with found as materialized (select e.id, %s from event e";

    /** A list without items still has a total: it stands in a row without an event. */
    private static final String PAGE = """
            ),
            page as (select * from found%1$s%2$s)
            select list.total, %3$s
              from (select count(*) as total from found) as list
              left join (page join event e using (id) join organisation o on o.id = e.organisation_id
                                                      join event_type t on t.code = e.type
                                                      left join series w on w.id = e.series_id and w.registration = 'SERIES'
                                                      join event_seats s on s.event_id = coalesce(w.id, e.id)) on true%1$s""";

    private final VisibleEvents events;
    private final DataSource database;

    /**
     * A row of the page.
     *
     * @param item null when the page has none
     */
    private record Row(long total, @Nullable EventItem item) {}

    FindEvents(VisibleEvents events, DataSource database) {
        this.events = events;
        this.database = database;
    }

    /** One page of the list, with the facets that are asked for. */
    Page<EventItem> page(EventSearch search, Paging paging, List<EventFacet> facets) {
        var order = search.order();
        var where = where(search, "");
        var then = PAGE.formatted(order.by(), paging.sql(where), EventItem.COLUMNS);
        var rows = where.rows(database, FOUND.formatted(order.key()), then, FindEvents::row);
        var counts = new LinkedHashMap<String, List<Page.Facet>>();
        facets.forEach(facet -> counts.put(facet.word(), facet.count(database, where(search, facet.word()))));
        var items = rows.stream().flatMap(row -> Stream.ofNullable(row.item)).toList();
        return Page.of(items, paging, rows.getFirst().total).with(facets.isEmpty() ? null : counts);
    }

    /**
     * Of a series that was announced, its occurrences stand in a list, and not itself; but what a series lacks is said of it once,
     * and not of each.
     */
    Where where(EventSearch search, String but) {
        return visible(search, but)
                .and(
                        search.filter().lacks().isEmpty()
                                ? "e.series_id is distinct from e.id"
                                        + " or e.state in ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED', 'REFUSED')"
                                : "e.recurrence_id is null or e.own");
    }

    /** Series and their occurrences. An edition stands for its slots, unless one asks for them. */
    Where visible(EventSearch search, String but) {
        var where = new Where();
        if (search.filter().edition().isEmpty() && search.filter().id().isEmpty()) {
            where.and("e.edition_id is null");
        }
        return search.applyTo(where.and(events.condition(where)), but);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong("total"), row.getObject("id") == null ? null : EventItem.of(row));
    }
}
