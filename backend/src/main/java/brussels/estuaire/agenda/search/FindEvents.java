package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds the events that the caller may see: what is not for everybody is filtered in the query itself. */
@RequestScoped
class FindEvents {
    static final String FROM =
            " from event e join organisation o on o.id = e.organisation_id join event_type t on t.code = e.type";

    private final VisibleEvents events;
    private final EntityManager entities;

    FindEvents(VisibleEvents events, EntityManager entities) {
        this.events = events;
        this.entities = entities;
    }

    /** One page of the list, with the facets that are asked for. */
    @SuppressWarnings("unchecked")
    Page<EventItem> page(EventSearch search, Paging paging, List<EventFacet> facets) {
        var rows = (List<Tuple>) where(search, "")
                .query(
                        entities,
                        "select count(*) over () as total, " + EventItem.COLUMNS + FROM,
                        search.order() + paging.sql(),
                        Tuple.class)
                .getResultList();
        // a page behind the last one has no row to tell how many there are
        var total = rows.isEmpty()
                ? where(search, "").count(entities, FROM)
                : rows.getFirst().get("total", Long.class);
        var counts = new LinkedHashMap<String, List<Page.Facet>>();
        facets.forEach(facet -> counts.put(facet.word(), facet.count(entities, where(search, facet.word()), FROM)));
        return Page.of(rows.stream().map(EventItem::of).toList(), paging, total).with(facets.isEmpty() ? null : counts);
    }

    /** Of a series that was announced, its occurrences stand in a list, and not itself. */
    Where where(EventSearch search, String but) {
        return visible(search, but)
                .and("e.series_id is distinct from e.id"
                        + " or e.state in ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED', 'REFUSED')");
    }

    /** Series and their occurrences. */
    Where visible(EventSearch search, String but) {
        var where = new Where();
        return search.applyTo(where.and(events.condition(where)), but);
    }
}
