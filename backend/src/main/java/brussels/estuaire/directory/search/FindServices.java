package brussels.estuaire.directory.search;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
    private final DataSource database;
    private final Clock clock;

    /**
     * A row of the page.
     *
     * @param facets the counts, as the database told them; null when none are asked for
     * @param item null when the page has none
     */
    private record Row(
            long total, @Nullable String facets, @Nullable ServiceItem item) {}

    FindServices(VisibleServices services, Territory territory, DataSource database, Clock clock) {
        this.services = services;
        this.territory = territory;
        this.database = database;
        this.clock = clock;
    }

    /** One page of the list, with the facets that are asked for. */
    Page<ServiceItem> page(Search search, Paging paging, Facets facets) {
        var order = search.order();
        var shared = facets.only(name -> !search.sets(name));
        var where = where(search, "").with("facets", shared.stored());
        var then =
                PAGE.formatted(order.by(), paging.sql(where), ServiceItem.COLUMNS, shared.counted(), search.nearest());
        var now = clock.now();
        var placing = territory.placing();
        var rows = where.rows(
                database, FOUND.formatted(order.keys() + shared.keys()), then, row -> row(row, placing, now));
        var list = rows.getFirst();
        var counts = new LinkedHashMap<>(shared.read(list.facets));
        facets.only(search::sets).names().forEach(name -> counts.putAll(counts(search, name)));
        var items = rows.stream().flatMap(row -> Stream.ofNullable(row.item)).toList();
        return Page.of(items, paging, list.total).with(facets.names().isEmpty() ? null : counts);
    }

    private static Row row(ResultSet row, Territory.Placing placing, Instant now) throws SQLException {
        var item = row.getObject("id") == null ? null : ServiceItem.of(row, placing, now);
        return new Row(row.getLong("total"), row.getString("facets"), item);
    }

    /** The counts of a facet whose own filter is set. */
    private Map<String, List<Page.Facet>> counts(Search search, String name) {
        var facet = new Facets(List.of(name));
        var counted = where(search, name)
                .with("facets", facet.stored())
                .rows(
                        database,
                        FOUND.formatted("l.labels"),
                        ") select " + facet.counted() + " as facets",
                        row -> facet.read(row.getString("facets")));
        return counted.getFirst();
    }

    /** The whole list, in its order. */
    List<UUID> ids(Search search) {
        var order = search.order();
        return where(search, "")
                .rows(
                        database,
                        FOUND.formatted(order.keys()),
                        ") select id from found" + order.by(),
                        row -> row.getObject("id", UUID.class));
    }

    /** How many services hold these conditions. */
    long count(Where where) {
        return where.rows(database, "select count(*) as total " + VisibleServices.FROM, "", row -> row.getLong("total"))
                .getFirst();
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
