package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Loads the reflection groups of 2020, as far as their report tells of them, and an invented consultation that is being answered.
 *
 * <p>Which services took part, the dates, the questions, the findings and the actions are the source's. Who was in which group, when they
 * could and what they said is not in it: pseudonyms, and examples.
 */
final class LoadConsultations {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate INVITED = LocalDate.of(2020, 6, 15);
    private static final LocalDate PRESENTED = LocalDate.of(2020, 11, 12);

    /** The groups are the events EVT-002 to EVT-008; at what time they began is an example. */
    private static final String GROUPS = """
            with date as (
              select e.id, e.starts_at, row_number() over (order by e.starts_at) as number from event e
               where e.source = :source and e.external_key between 'EVT-002' and 'EVT-008'
            ), proposed as (
              insert into proposed_group (consultation_id, starts_at, mode)
              select :consultation, date.starts_at + interval '9 hours 30 minutes', 'ON_SITE' from date
              returning id, starts_at
            )
            insert into reflection_group (event_id, consultation_id, proposed_id, number, notes_closed_at)
            select date.id, :consultation, proposed.id, date.number, :presented
              from date join proposed on proposed.starts_at = date.starts_at + interval '9 hours 30 minutes'""";

    /** One for each service of annex 1, a second one of Dionysos, a carer, and those who were interested without a group. */
    private static final String PEOPLE = """
            insert into participant (consultation_id, state, role, name, email, mailbox, language, organisation, organisation_id, sector,
                                     quotes_agreed, follows, privacy_version, answered_at, created_at, changed_at)
            select :consultation, 'INTERESTED', case when n = 36 then 'CARER' else 'PROFESSIONAL' end,
                   (:firsts)[n % cardinality(:firsts) + 1] || ' ' || (:lasts)[(n + n / 7) % cardinality(:lasts) + 1] || ' (exemple)',
                   'reflexion.' || n || '@exemple.example', mailbox('reflexion.' || n || '@exemple.example'), 'FR',
                   case when n > 36 then 'Maison médicale (exemple)' end, s.organisation_id, s.type, n % 4 <> 0, true, '2020-06',
                   case when n <= 43 then :invited + make_interval(days => n % 20) end, :invited, :invited
              from generate_series(1, 50) as n
              left join service s on s.source = :source and n < 36
                     and s.external_key = 'SVC-' || lpad((case when n <= 13 then n else n - 1 end)::text, 3, '0')
             order by n""";

    /** A person could on the date of their group, where need be a week later, and on no other: so there are exactly seven groups. */
    private static final String ANSWERS = """
            insert into availability (participant_id, proposed_id, consultation_id, answer)
            select p.id, g.proposed_id, :consultation,
                   case when p.n > 36 then 'NO' when (p.n - 1) % 7 + 1 = g.number then 'YES'
                        when p.n % 5 = 0 and p.n % 7 + 1 = g.number then 'IF_NEEDED' else 'NO' end
              from (select id, substring(email from '[0-9]+')::integer as n from participant
                     where consultation_id = :consultation and answered_at is not null) as p
             cross join reflection_group g
             where g.consultation_id = :consultation""";

    private static final String PLACES = """
            insert into registration (event_id, state, name, email, organisation_id, language, presence, privacy_version, confirmed_at,
                                      created_at, changed_at)
            select g.event_id, 'CONFIRMED', p.name, p.email, p.organisation_id, p.language, 'PRESENT', p.privacy_version, :invited,
                   :invited, :invited
              from participant p join reflection_group g on g.consultation_id = p.consultation_id
               and g.number = (substring(p.email from '[0-9]+')::integer - 1) % 7 + 1
             where p.consultation_id = :consultation and substring(p.email from '[0-9]+')::integer <= 36""";

    private static final String NOTE = """
            with said as (
              insert into note (consultation_id, event_id, question_id, participant_id, by_team, body, created_at, changed_at)
              select :consultation, g.event_id,
                     (select q.id from consultation_question q where q.consultation_id = :consultation and q.position = :question - 1),
                     p.id, true, :body, e.starts_at, e.starts_at
                from reflection_group g join event e on e.id = g.event_id
                join participant p on p.consultation_id = :consultation
                 and substring(p.email from '[0-9]+')::integer = 7 * (:member - 1) + :number
               where g.consultation_id = :consultation and g.number = :number
              returning id, created_at
            ), statement as (
              insert into statement (consultation_id, note_id, part, chosen, created_at, changed_at)
              select :consultation, id, :part, :chosen, created_at, created_at from said where :part <> ''
              returning id
            )
            insert into finding_statement (finding_id, statement_id, consultation_id)
            select :finding, id, :consultation from statement""";

    private final Connection connection;
    private final NamedSql sql;
    private final Map<String, UUID> findings = new HashMap<>();

    private LoadConsultations(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        var people = Csv.rows("example-people");
        this.sql = new NamedSql(connection)
                .with("source", LoadDemo.SOURCE)
                .with("now", now.atOffset(ZoneOffset.UTC))
                .with("invited", start(INVITED).atOffset(ZoneOffset.UTC))
                .with("presented", start(PRESENTED).atOffset(ZoneOffset.UTC))
                .with("firsts", people.stream().map(it -> it.getField("first")).toList())
                .with("lasts", people.stream().map(it -> it.getField("last")).toList());
    }

    /** Loads both; the services and the events that they name are there. */
    static void into(Connection connection, Instant now) throws SQLException {
        var load = new LoadConsultations(connection, now);
        load.groupsOf2020();
        new LoadRunningConsultation(connection, now, load.sql).write();
    }

    private void groupsOf2020() throws SQLException {
        var consultation = consultation();
        see(sql, consultation);
        parts(consultation);
        sql.run(GROUPS);
        sql.run(PEOPLE);
        sql.run(ANSWERS);
        sql.run(PLACES);
        for (var row : Csv.rows("consultation-findings")) {
            finding(consultation, row);
        }
        for (var row : Csv.rows("consultation-actions")) {
            action(consultation, row);
        }
        for (var row : Csv.rows("example-notes")) {
            note(row);
        }
        new Row("report")
                .with("consultation_id", consultation)
                .with(
                        "foreword",
                        Json.text(
                                "Sept groupes de réflexion, en août et septembre 2020, autour d’une question : la place des aidants proches dans la"
                                        + " pratique quotidienne. Les constats et les actions sont ceux du rapport 2020 du projet Bruxelles Région"
                                        + " Aidante ; les paroles citées, et qui était dans quel groupe, sont des exemples.",
                                null))
                .with("published_at", start(PRESENTED))
                .with("version", 1)
                .insert(connection);
    }

    /** Row-level security shows and takes the people of the consultation that is named. */
    static void see(NamedSql sql, UUID consultation) throws SQLException {
        sql.with("consultation", consultation)
                .run("select set_config('estuaire.consultations', cast(:consultation as text), true)");
    }

    private UUID consultation() throws SQLException {
        return new Row("consultation")
                .with("organisation_id", organisation("aidants-proches-bruxelles"))
                .with("state", "GROUPED")
                .with(
                        "question",
                        Json.text("Quelle est la place des aidants proches dans votre pratique quotidienne ?", null))
                .with(
                        "introduction",
                        Json.text(
                                "Groupes de réflexion du projet Bruxelles Région Aidante : chaque personne prend part à un seul groupe.",
                                null))
                .with("languages", List.of("FR"))
                .with("minutes", 180)
                .with("smallest", 4)
                .with("largest", 6)
                .with("groups_at_most", 7)
                .with("answers_until", LocalDate.of(2020, 7, 15))
                .with("created_at", start(INVITED))
                .with("updated_at", start(PRESENTED))
                .insertWithId(connection);
    }

    private UUID organisation(String alias) throws SQLException {
        try (var statement = connection.prepareStatement("select id from organisation where alias = ?")) {
            statement.setString(1, alias);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    /** What a group did with its three hours: what, and the questions, is told; how long each part took is an example. */
    private void parts(UUID consultation) throws SQLException {
        var items = Json.list();
        var position = 0;
        for (var row : Csv.rows("consultation-parts")) {
            var title = Json.text(row.getField("title_fr"), null);
            var item = Json.object().put("minutes", Integer.parseInt(row.getField("minutes")));
            item.set("title", title);
            item.putNull("questionId");
            if (Csv.text(row, "question") != null) {
                var question = new Row("consultation_question")
                        .with("consultation_id", consultation)
                        .with("position", position++)
                        .with("text", title)
                        .insertWithId(connection);
                item.put("questionId", question.toString());
            }
            items.add(item);
        }
        new Row("session_plan")
                .with("consultation_id", consultation)
                .with("items", items)
                .with("updated_at", start(INVITED))
                .insert(connection);
    }

    private void finding(UUID consultation, NamedCsvRecord row) throws SQLException {
        findings.put(
                row.getField("key"),
                new Row("finding")
                        .with("consultation_id", consultation)
                        .with("kind", row.getField("kind"))
                        .with("theme", Csv.text(row, "theme"))
                        .with("pole", Csv.text(row, "pole"))
                        .with("title", Json.text(row.getField("title_fr"), null))
                        .with("description", Json.text(row.getField("description_fr"), null))
                        .with("created_at", start(PRESENTED))
                        .with("changed_at", start(PRESENTED))
                        .insertWithId(connection));
    }

    private void action(UUID consultation, NamedCsvRecord row) throws SQLException {
        var action = new Row("reflection_action")
                .with("consultation_id", consultation)
                .with("pole", row.getField("pole"))
                .with("title", Json.text(row.getField("title_fr"), null))
                .with("owner_id", organisation("aidants-proches-bruxelles"))
                .with("year", Integer.valueOf(row.getField("year")))
                .with("state", row.getField("state"))
                .with("created_at", start(PRESENTED))
                .with("changed_at", start(PRESENTED))
                .insertWithId(connection);
        for (var key : Csv.list(row, "findings")) {
            new Row("reflection_action_finding")
                    .with("action_id", action)
                    .with("finding_id", Objects.requireNonNull(findings.get(key), key))
                    .with("consultation_id", consultation)
                    .insert(connection);
        }
    }

    private void note(NamedCsvRecord row) throws SQLException {
        var question = Csv.text(row, "question");
        var finding = Csv.text(row, "finding");
        sql.with("number", Integer.valueOf(row.getField("group")))
                .with("member", Integer.valueOf(row.getField("member")))
                .with("question", question == null ? 0 : Integer.parseInt(question))
                .with("body", row.getField("body_fr"))
                .with("part", row.getField("part_fr"))
                .with("chosen", Csv.text(row, "chosen") != null)
                .with(
                        "finding",
                        finding == null ? new UUID(0, 0) : Objects.requireNonNull(findings.get(finding), finding))
                .run(NOTE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BRUSSELS).toInstant();
    }
}
