package brussels.estuaire.directory.search;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the services that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
class FindServices {
    /** What is found is kept once: the page, the total and the facets are read from it. */
    private static final String FOUND =
            "with found as materialized (select l.service_id as id, %s " + VisibleServices.FROM;

    /** A list without items still has a total and facets: they stand in a row without a service. */
    private static final String PAGE = """
            ),
            page as (select * from found%1$s%2$s)
            select list.total, list.facets, %3$s
              from (select count(*) as total, %4$s as facets from found) as list
              left join (page join service s using (id) join organisation o on o.id = s.organisation_id%5$s) on true%1$s""";

    private final VisibleServices services;
    private final Territory territory;
    private final EntityManager entities;
    private final Clock clock;

    FindServices(VisibleServices services, Territory territory, EntityManager entities, Clock clock) {
        this.services = services;
        this.territory = territory;
        this.entities = entities;
        this.clock = clock;
    }

    /** One page of the list, with the facets that are asked for. */
    @SuppressWarnings("unchecked")
    Page<ServiceItem> page(Search search, Paging paging, Facets facets) {
        var order = search.order();
        var shared = facets.only(name -> !search.sets(name));
        var then = PAGE.formatted(order.by(), paging.sql(), ServiceItem.COLUMNS, shared.counted(), search.nearest());
        var rows = (List<Tuple>) where(search, "")
                .with("facets", shared.stored())
                .query(entities, FOUND.formatted(order.keys() + shared.keys()), then, Tuple.class)
                .getResultList();
        var now = clock.now();
        var items = rows.stream()
                .filter(row -> row.get("id") != null)
                .map(row -> ServiceItem.of(row, territory, now))
                .toList();
        var list = rows.getFirst();
        var counts = new LinkedHashMap<>(shared.read(list.get("facets", String.class)));
        facets.only(search::sets).names().forEach(name -> counts.putAll(counts(search, name)));
        return Page.of(items, paging, list.get("total", Long.class))
                .with(facets.names().isEmpty() ? null : counts);
    }

    /** The counts of a facet whose own filter is set. */
    private Map<String, List<Page.Facet>> counts(Search search, String name) {
        var facet = new Facets(List.of(name));
        var counted = (String) where(search, name)
                .with("facets", facet.stored())
                .query(entities, FOUND.formatted("l.labels"), ") select " + facet.counted(), String.class)
                .getSingleResult();
        return facet.read(counted);
    }

    /** The whole list, in its order. */
    @SuppressWarnings("unchecked")
    List<UUID> ids(Search search) {
        var order = search.order();
        return where(search, "")
                .query(entities, FOUND.formatted(order.keys()), ") select id from found" + order.by(), UUID.class)
                .getResultList();
    }

    /** How many services hold these conditions. */
    long count(Where where) {
        return where.count(entities, VisibleServices.FROM);
    }

    /**
     * The conditions of the list.
     *
     * @param but the condition to leave out; none when it is empty
     */
    Where where(Search search, String but) {
        var where = search.applyTo(new Where().with("today", clock.today()), but);
        return search.filter().visibility().isEmpty()
                ? where.and(VisibleServices.LISTED)
                : where.and(services.condition(where));
    }
}
