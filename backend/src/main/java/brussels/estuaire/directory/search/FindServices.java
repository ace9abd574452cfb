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
import java.util.List;
import java.util.UUID;

/** Finds the services that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
class FindServices {
    /** What is found is kept once: the page and the total are read from it. */
    private static final String FOUND =
            "with found as materialized (select l.service_id as id, %s " + VisibleServices.FROM;

    private static final String PAGE = """
            ),
            page as (select *, (select count(*) from found) as total from found%1$s%2$s)
            select page.total, %3$s
              from page join service s using (id) join organisation o on o.id = s.organisation_id%4$s%1$s""";

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

    /** One page of the list. */
    @SuppressWarnings("unchecked")
    Page<ServiceItem> page(Search search, Paging paging) {
        var where = where(search, "");
        var order = search.order();
        var then = PAGE.formatted(order.by(), paging.sql(), ServiceItem.COLUMNS, search.nearest());
        var rows = (List<Tuple>) where.query(entities, FOUND.formatted(order.keys()), then, Tuple.class)
                .getResultList();
        var now = clock.now();
        var items =
                rows.stream().map(row -> ServiceItem.of(row, territory, now)).toList();
        return Page.of(
                items, paging, rows.isEmpty() ? count(where) : rows.getFirst().get("total", Long.class));
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
