package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the series that the caller may see: what is not for everybody is filtered in the query itself. */
@RequestScoped
class FindSeries {
    private static final String FROM =
            " from series s join event e on e.id = s.id join organisation o on o.id = e.organisation_id";

    private final VisibleEvents events;
    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    FindSeries(VisibleEvents events, DataSource database, EntityManager entities, Clock clock) {
        this.events = events;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    private record Row(SeriesItem item, long total) {}

    /** One page of them, by their title. */
    Page<SeriesItem> page(SeriesFilter filter, Paging paging) {
        var where = where(filter).with("now", clock.now().atOffset(ZoneOffset.UTC));
        var rows = where.rows(
                database,
                SeriesItem.COLUMNS + FROM,
                " order by e.title ->> 'fr', e.title ->> 'nl', e.id" + paging.sql(where),
                row -> new Row(SeriesItem.of(row), row.getLong("total")));
        // a page behind the last one has no row to tell how many there are
        var total = rows.isEmpty() ? where(filter).count(entities, FROM) : rows.getFirst().total;
        return Page.of(rows.stream().map(Row::item).toList(), paging, total);
    }

    private Where where(SeriesFilter filter) {
        var where = new Where();
        return where.and(events.condition(where))
                .and("coalesce(e.bassin, 'REGION') = any (:bassin)", "bassin", filter.bassin())
                .and("e.type = any (:type)", "type", filter.type())
                .and(
                        "e.organisation_id = any (cast(:organisation as uuid[]))",
                        "organisation",
                        filter.organisation().stream().map(UUID::toString).toList());
    }
}
