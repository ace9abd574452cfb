package brussels.estuaire.registrations.figures;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.figures.RegistrationFiguresView.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts who registered and who came; the caller's right to the numbers is checked by who asks. */
@ApplicationScoped
class FindFigures {
    private static final String ON_THE_LIST = "r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')";

    private static final String ATTENDANCE = """
            select a.*, (select cast(count(*) as integer) from registration f
                          where f.event_id = e.id and f.mail_failed_at is not null and f.erased_at is null) as failed
              from event e cross join lateral event_attendance(e.id) a""";

    private static final String GROUPS = " as code, cast(count(*) as integer) as registered,"
            + " cast(count(*) filter (where r.state = 'CONFIRMED') as integer) as confirmed,"
            + " cast(count(*) filter (where r.presence = 'PRESENT') as integer) as present"
            + " from registration r left join organisation told on told.id = r.organisation_id"
            + " left join organisation o on o.id = coalesce(told.merged_into, told.id)";

    /** An organisation is of the sector of its services: of one, of several, or nobody knows. */
    private static final String SECTOR = """
            (select case count(distinct s.type) when 0 then null when 1 then min(s.type) else 'SEVERAL' end
               from service s where s.organisation_id = o.id and s.visibility = 'PUBLISHED')""";

    private static final String MOST_FIRST = " group by 1 order by 2 desc, 1";

    /** A page is taken first, and counted then: the numbers of a date are looked up one date after the other. */
    private static final String OCCURRENCES =
            "select e.id, e.precision, e.starts_at, e.ends_at, e.state, a.*" + " from (select * from event e";

    private static final String COUNTED =
            ") e cross join lateral event_attendance(e.id) a order by e.starts_at desc, e.id";

    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    FindFigures(DataSource database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of an event. */
    RegistrationFiguresView of(UUID event) {
        Registration.see(event);
        var kinds = groups(event, "o.kind");
        var sectors = groups(event, SECTOR);
        return new Where()
                .and("e.id = cast(:id as uuid)", "id", event.toString())
                .rows(
                        database,
                        ATTENDANCE,
                        "",
                        row -> new RegistrationFiguresView(
                                row.getInt("registered"),
                                row.getInt("confirmed"),
                                row.getInt("present"),
                                row.getInt("absent"),
                                row.getInt("walk_ins"),
                                row.getInt("presenters"),
                                row.getInt("presenters_present"),
                                row.getInt("failed"),
                                kinds,
                                sectors))
                .getFirst();
    }

    /** Those of each date of a series that has begun, the last first. */
    Page<OccurrenceFiguresItem> series(UUID series, Paging paging) {
        var where = new Where()
                .and("e.series_id = cast(:id as uuid) and e.id <> e.series_id", "id", series.toString())
                .and("e.starts_at <= :now", "now", clock.now().atOffset(ZoneOffset.UTC))
                .and("e.state in ('PUBLISHED', 'HELD', 'CLOSED')");
        var total = where.count(entities, "from event e");
        var items = where.rows(
                database,
                OCCURRENCES,
                " order by e.starts_at desc, e.id" + paging.sql(where) + COUNTED,
                row -> OccurrenceFiguresItem.of(row));
        return Page.of(items, paging, total);
    }

    private List<Group> groups(UUID event, String code) {
        return new Where()
                        .and("r.event_id = cast(:id as uuid)", "id", event.toString())
                        .and("not r.presenter and " + ON_THE_LIST)
                        .rows(database, "select " + code + GROUPS, MOST_FIRST, row -> Group.of(row))
                        .stream()
                        // those of whom nothing is known come last, however many
                        .sorted(Comparator.comparing(group -> group.code() == null))
                        .toList();
    }
}
