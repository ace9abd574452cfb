package brussels.estuaire.directory.desk;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.desk.DeskView.Latest;
import brussels.estuaire.directory.desk.DeskView.ToVerify;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what waits for the people of an organisation, in a few bounded queries. */
@RequestScoped
class ReadDesk {
    private static final int MOST_TO_VERIFY = 10;
    private static final int MOST_ACTS = 30;

    /** Every act on a service moves its time: the last acts are among those of the last changed. */
    private static final int MOST_SERVICES = 100;

    /** The published services by the day on which they are to be verified: as {@code Verification} says. */
    private static final String DUE = """
            with due as (
              select s.id, cast(s.name as text) as name, s.verified_on as verified,
                     cast(coalesce(s.verified_on, s.created_at at time zone 'Europe/Brussels')
                          + make_interval(months => o.verification_months) as date) as due
                from service s join organisation o on o.id = s.organisation_id
               where s.organisation_id = :organisation and s.visibility = 'PUBLISHED')
            """;

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    ReadDesk(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    DeskView of(Organisation organisation) {
        var id = organisation.id();
        return new DeskView(
                id,
                organisation.name(),
                toVerify(id),
                count(id, DUE + "select count(*) from due where due < :today"),
                count(id, """
                        select count(*) from error_report r join service s on s.id = r.service_id
                        where s.organisation_id = :organisation and r.state = 'OPEN'
                        """),
                count(
                        id,
                        "select count(*) from service where organisation_id = :organisation and visibility = 'DRAFT'"),
                latest(id));
    }

    private List<ToVerify> toVerify(UUID organisation) {
        var today = clock.today();
        return rows(query(organisation, DUE + "select * from due order by due, name, id limit " + MOST_TO_VERIFY))
                .map(row -> {
                    var due = row.get("due", LocalDate.class);
                    return new ToVerify(
                            row.get("id", UUID.class),
                            StoredText.read(row.get("name", String.class)),
                            row.get("verified", LocalDate.class),
                            due,
                            due.isBefore(today));
                })
                .toList();
    }

    private List<Latest> latest(UUID organisation) {
        var services = rows(query(organisation, """
                        select id, cast(name as text) as name from service where organisation_id = :organisation
                        order by updated_at desc limit %d
                        """.formatted(MOST_SERVICES)))
                .collect(Collectors.<Tuple, String, Text>toMap(
                        row -> row.get("id", UUID.class).toString(),
                        row -> StoredText.read(row.get("name", String.class))));
        return audit.latest(subjects(organisation, services), MOST_ACTS).stream()
                .map(act -> Latest.of(act, services.get(act.record())))
                .toList();
    }

    private static List<Audit.Subject> subjects(UUID organisation, Map<String, Text> services) {
        var subjects = new ArrayList<Audit.Subject>();
        subjects.add(new Audit.Subject("organisation", organisation));
        services.keySet().forEach(service -> subjects.add(new Audit.Subject("service", service)));
        return subjects;
    }

    private long count(UUID organisation, String sql) {
        return ((Number) query(organisation, sql, Long.class).getSingleResult()).longValue();
    }

    private Query query(UUID organisation, String sql) {
        return query(organisation, sql, Tuple.class);
    }

    private Query query(UUID organisation, String sql, Class<?> result) {
        var query = entities.createNativeQuery(sql, result).setParameter("organisation", organisation);
        return sql.contains(":today") ? query.setParameter("today", clock.today()) : query;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
