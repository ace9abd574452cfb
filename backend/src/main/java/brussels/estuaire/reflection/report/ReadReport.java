package brussels.estuaire.reflection.report;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.actions.FindActions;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.findings.FindFindings;
import brussels.estuaire.reflection.findings.RaisedFinding;
import brussels.estuaire.reflection.participants.Participant.Role;
import brussels.estuaire.reflection.report.ReportView.Quote;
import brussels.estuaire.reflection.report.ReportView.ReportedFinding;
import brussels.estuaire.reflection.report.ReportView.ReportedGroup;
import brussels.estuaire.reflection.report.ReportView.ReportedOrganisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads a report from what is there today; who asks has named the consultation. */
@ApplicationScoped
class ReadReport {
    private static final String MEMBERS = """
            from group_members(:consultation) m join participant p on p.id = m.participant_id
            join event e on e.id = m.event_id and e.starts_at <= :now left join organisation o on o.id = p.organisation_id""";

    private static final String ROLES = "select p.role, count(distinct p.id) as people " + MEMBERS + " group by p.role";

    private static final String ORGANISATIONS =
            "select o.id, cast(o.name as text) as name, count(distinct p.id) as people " + MEMBERS
                    + " where p.role = 'PROFESSIONAL' group by o.id order by o.name ->> 'fr', o.name ->> 'nl', o.id";

    private static final String GROUPS = """
            select e.id, g.number, e.precision, e.starts_at, e.ends_at from reflection_group g join event e on e.id = g.event_id
             where g.consultation_id = :consultation and e.state not in ('CANCELLED', 'POSTPONED') and e.starts_at <= :now
             order by g.number""";

    /** Read each time, so that nobody is quoted who no longer agrees, nor with words that they took out of their note. */
    private static final String QUOTES = """
            select c.finding_id, coalesce(s.wording, s.part) as text, p.role
              from finding_statement c join statement s on s.id = c.statement_id join note n on n.id = s.note_id
              join participant p on p.id = n.participant_id
             where s.consultation_id = :consultation and s.chosen and p.quotes_agreed and n.withdrawn_at is null
               and strpos(n.body, s.part) > 0
             order by s.created_at, s.id""";

    /** Of a kind of people of which fewer took part, none is told apart: colleagues might know who it was. */
    private static final int FEWEST = 5;

    private final FindFindings findings;
    private final FindActions actions;
    private final DataSource database;
    private final Clock clock;

    private record Quoted(UUID finding, String text, Role role) {}

    private record Counted(Role role, int people) {}

    private record Came(@Nullable UUID id, @Nullable Text name, int people) {}

    ReadReport(FindFindings findings, FindActions actions, DataSource database, Clock clock) {
        this.findings = findings;
        this.actions = actions;
        this.database = database;
        this.clock = clock;
    }

    ReportView of(Consultation it, Report report, Set<ReportView.Right> rights) {
        var where = new Where().with("consultation", it.id()).with("now", Clock.inBrussels(clock.now()));
        var roles = where.rows(database, ROLES, "", ReadReport::counted);
        var apart = roles.size() == Role.values().length && roles.stream().allMatch(each -> each.people >= FEWEST);
        var organisations = where.rows(database, ORGANISATIONS, "", ReadReport::organisation);
        return new ReportView(
                it.id(),
                it.question(),
                it.organisation().name(),
                it.bassin(),
                report.foreword,
                Clock.inBrusselsOrNull(report.publishedAt),
                roles.stream().mapToInt(Counted::people).sum(),
                organisations.stream().flatMap(ReadReport::known).toList(),
                organisations.stream()
                        .filter(each -> each.id == null)
                        .mapToInt(Came::people)
                        .sum(),
                where.rows(database, GROUPS, "", ReadReport::group),
                findings(it.id(), quotes(where, apart), apart),
                actions.of(it.id()),
                rights,
                report.version);
    }

    private List<ReportedFinding> findings(UUID consultation, Map<UUID, List<Quote>> quotes, boolean apart) {
        return findings.of(consultation).stream()
                .map(each -> finding(each, quotes.getOrDefault(each.id(), List.of()), apart))
                .toList();
    }

    private Map<UUID, List<Quote>> quotes(Where where, boolean apart) {
        return where.rows(database, QUOTES, "", ReadReport::quoted).stream()
                .collect(Collectors.groupingBy(
                        Quoted::finding,
                        Collectors.mapping(
                                each -> new Quote(each.text, apart ? each.role : null), Collectors.toList())));
    }

    private static ReportedFinding finding(RaisedFinding it, List<Quote> quotes, boolean apart) {
        return new ReportedFinding(
                it.id(),
                it.kind(),
                it.theme(),
                it.pole(),
                it.title(),
                it.description(),
                it.groups(),
                it.professionals() + it.carers(),
                apart ? it.professionals() : null,
                apart ? it.carers() : null,
                quotes);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(Role.valueOf(row.getString("role")), row.getInt("people"));
    }

    private static Stream<ReportedOrganisation> known(Came it) {
        return it.id == null || it.name == null
                ? Stream.empty()
                : Stream.of(new ReportedOrganisation(it.id, it.name, it.people));
    }

    private static Came organisation(ResultSet row) throws SQLException {
        return new Came(
                row.getObject("id", UUID.class), StoredText.readOrNull(row.getString("name")), row.getInt("people"));
    }

    private static ReportedGroup group(ResultSet row) throws SQLException {
        return new ReportedGroup(row.getObject("id", UUID.class), row.getInt("number"), When.of(row));
    }

    private static Quoted quoted(ResultSet row) throws SQLException {
        return new Quoted(
                row.getObject("finding_id", UUID.class), row.getString("text"), Role.valueOf(row.getString("role")));
    }
}
