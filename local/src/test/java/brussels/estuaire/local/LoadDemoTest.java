package brussels.estuaire.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo data, on the schema that the backend's migrations make. */
class LoadDemoTest {

    private static final Path MIGRATIONS = Path.of("../backend/src/main/resources/db/migration");
    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private Postgres postgres;
    private Connection connection;

    @BeforeEach
    void migrate() throws SQLException, IOException {
        postgres = Postgres.temporary();
        // a file goes to the server as it stands: cutting it up, the driver takes the « end » of a case for a
        // function's
        var address = postgres.jdbcUrl() + "?preferQueryMode=simple";
        try (var owner = DriverManager.getConnection(
                        address, Postgres.OWNER, postgres.passwords().owner());
                var statement = owner.createStatement();
                var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
        connection = postgres.connectAsApplication();
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void circlesOfTheSourcesAreLoadedWithPseudonyms() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        assertThat(ask("select count(*) from circle")).isEqualTo("8");
        assertThat(ask("select count(*) from circle where kind = 'CDP' and meetings = 10"))
                .isEqualTo("5");
        assertThat(ask("select count(*) from event e join circle c on c.id = e.circle_id and c.kind = e.type"))
                .as("two of the CAR, and the cycle of each bassin")
                .isEqualTo("7");
        connection.createStatement().execute("select set_config('estuaire.mandates', 'due', true)");
        assertThat(ask("select count(*) from mandate where name not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from mandate m join organisation o on o.id = m.organisation_id"
                        + " where m.replaces is not null"))
                .isEqualTo("1");
    }

    @Test
    void themesThatTheCouncilFollowedAreItsDecisions() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        connection.createStatement().execute("select set_config('estuaire.decisions', 'due', true)");
        assertThat(ask("select count(*) from decision where state = 'DONE'")).isEqualTo("4");
        assertThat(
                        ask(
                                "select e.external_key from decision d join event e on e.id = d.meeting_id where d.state = 'OPEN'"))
                .isEqualTo("EVT-011");
        assertThat(ask("select count(*) from subject s join subject_step t on t.subject_id = s.id"))
                .isEqualTo("3");
    }

    @Test
    void plansAreExamplesThatNameEventsOfTheSources() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        assertThat(ask("select string_agg(year || ' ' || (validated_on is not null), ', ' order by year) from plan"))
                .isEqualTo("2025 true, 2026 false");
        assertThat(ask("select count(*) from plan_priority where title ->> 'fr' not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from plan_action where continues is not null"))
                .isEqualTo("3");
        assertThat(ask("select count(distinct event_id) from plan_action_event"))
                .isEqualTo("23");
    }

    @Test
    void callsAreLoadedWithPseudonymsWhoAnsweredInTime() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        assertThat(ask("select string_agg(closes_on::text, ' ' order by closes_on) from circle_call"))
                .isEqualTo("2025-12-31 2026-02-13");
        connection.createStatement().execute("select set_config('estuaire.candidacies', 'due', true)");
        assertThat(ask("select count(*) from candidacy where name not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from candidacy k join circle_call c on c.id = k.call_id"
                        + " where c.closes_on = '2025-12-31' and k.decided_at is null"))
                .isEqualTo("5");
    }

    @Test
    void reflectionGroupsOfTheSourcesAreLoadedWithPseudonyms() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        seeConsultation("GROUPED");
        var members = "from group_members((select id from consultation where state = 'GROUPED')) m"
                + " join participant p on p.id = m.participant_id";
        assertThat(ask(
                        "select count(*) || ' ' || count(distinct m.event_id) || ' ' || count(distinct p.organisation_id) "
                                + members))
                .as("people, groups, organisations")
                .isEqualTo("36 7 34");
        assertThat(ask("select count(*) " + members + " where p.role = 'CARER'"))
                .isEqualTo("1");
        assertThat(ask("select count(*) from participant")).isEqualTo("50");
        assertThat(ask("select count(*) from participant where name not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(ask("select count(distinct m.event_id) " + members
                        + " join service s on s.organisation_id = p.organisation_id"
                        + " where s.external_key = 'SVC-013'"))
                .as("the two of Dionysos, apart")
                .isEqualTo("2");
        assertThat(ask("select count(*) from note where body not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(
                        ask(
                                "select count(*) from statement s join note n on n.id = s.note_id and strpos(n.body, s.part) > 0"))
                .isEqualTo(ask("select count(*) from statement"));
        assertThat(ask("select sum(minutes) from session_plan, jsonb_to_recordset(items) as item (minutes integer)"))
                .isEqualTo("180");
    }

    @Test
    void evaluationsOfTheSourcesTellNoNumberThatIsNotThere() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        assertThat(ask(
                        "select string_agg(concat_ws(' ', subject, expected ->> 'value', expected_apart ->> 'value', answered), ', '"
                                + " order by subject) from evaluation where recorded and state = 'CLOSED'"))
                .isEqualTo("CONSULTATION 36 25, EDITION 86 34, EVENT 37 20");
        assertThat(ask("select count(*) from evaluation_report where published_at is not null"))
                .isEqualTo("1");
        connection
                .createStatement()
                .execute(
                        "select set_config('estuaire.evaluations', id::text, true) from evaluation where answered = 25");
        assertThat(ask("select count(*) || ' ' || count(distinct question_id) from verbatim where state = 'PUBLISHED'"))
                .isEqualTo("12 4");
        assertThat(
                        ask(
                                "select count(*) from evaluation e join questionnaire_version v on v.questionnaire_id = e.questionnaire_id,"
                                        + " jsonb_array_elements(v.content -> 'sections' -> 0 -> 'questions') as asked where e.answered = 25"))
                .isEqualTo("4");
    }

    @Test
    void everybodyWasGivenADateOnWhichTheyCould() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        seeConsultation("GROUPED");
        assertThat(
                        ask(
                                "select count(*) from group_members((select id from consultation where state = 'GROUPED')) m"
                                        + " join reflection_group g on g.event_id = m.event_id join availability a"
                                        + " on a.participant_id = m.participant_id and a.proposed_id = g.proposed_id and a.answer = 'YES'"))
                .isEqualTo("36");
        seeConsultation("OPEN");
        assertThat(ask("select count(*) || ' ' || count(answered_at) from participant"))
                .as("interested and answered, in the invented one")
                .isEqualTo("18 13");
        assertThat(
                        ask(
                                "select count(*) || ' ' || count(interested_at) || ' ' || count(refused_at) from consultation_invitation"))
                .isEqualTo("500 18 8");
        assertThat(ask("select count(sent_at) || ' ' || count(failed_at) from consultation_mailing"))
                .isEqualTo("489 11");
    }

    @Test
    void sourcesAreLoadedOnceAndWhole() throws SQLException {
        assertThat(LoadDemo.into(connection, NOW, false)).isTrue();
        assertThat(LoadDemo.into(connection, NOW, false)).isFalse();
        assertThat(ask("select count(*) from service where visibility = 'PUBLISHED'"))
                .isEqualTo("106");
        assertThat(ask("select count(*) from service where visibility = 'DRAFT'"))
                .isEqualTo("2");
        assertThat(ask("select count(*) from organisation where kind = 'BASSIN_TEAM'"))
                .isEqualTo("5");
        assertThat(ask("select count(*) from service where name ->> 'fr' like '%(exemple)' and visibility <> 'DRAFT'"))
                .isEqualTo("0");
    }

    @Test
    void whatTheSourcesDoNotSayStaysUnknown() throws SQLException {
        LoadDemo.into(connection, NOW, false);
        var bruzel = "from service where external_key = 'SVC-036'";
        assertThat(ask("select coalesce(summary ->> 'fr', opening_hours, cost) " + bruzel))
                .isNull();
        assertThat(ask("select provenance " + bruzel))
                .isEqualTo("000_bf1ee78a56ee0af8.txt, annexe 2 (contacts pris après les groupes), 2"
                        + " ; thème vide dans l’annexe");
        assertThat(ask("select count(*) from service_location where latitude is not null"))
                .isEqualTo("0");
    }

    @Test
    void severalCommunesAreTerritoryAndOneIsAddress() throws SQLException {
        LoadDemo.into(connection, NOW, false);
        assertThat(ask("select territory from service where external_key = 'SVC-005'"))
                .isEqualTo("{21015,21014}");
        assertThat(ask("select territory from service where external_key = 'SVC-063'"))
                .isEqualTo("{SUD_EST}");
        assertThat(ask("select commune from service_location join service on id = service_id"
                        + " where external_key = 'SVC-007'"))
                .isEqualTo("21005");
    }

    @Test
    void servicesOfOneOrganisationShareIt() throws SQLException {
        LoadDemo.into(connection, NOW, false);
        assertThat(ask("select string_agg(external_key, ' ' order by external_key) from service"
                        + " join organisation on organisation.id = organisation_id"
                        + " where organisation.name ->> 'fr' = 'Commune d’Etterbeek'"))
                .isEqualTo("SVC-007 SVC-099");
        assertThat(ask("select name ->> 'fr' from organisation where alias = 'casa-clara'"))
                .isEqualTo("Casa Clara ASBL");
    }

    @Test
    void eventsAreAsExactAsTheirSources() throws SQLException {
        LoadDemo.into(connection, NOW, false);
        assertThat(ask("select string_agg(precision || ' ' || number, ', ' order by precision)"
                        + " from (select precision, count(*) as number from event group by precision) as counted"))
                .isEqualTo("DAY 20, MONTH 15, TIME 1, YEAR 6");
        assertThat(ask("select state || ' ' || (reason ->> 'fr') from event where external_key = 'EVT-037'"))
                .startsWith("POSTPONED Suspendu temporairement");
        assertThat(ask("select attendance -> 'visits' ->> 'qualifier' from event where external_key = 'EVT-030'"))
                .isEqualTo("MORE_THAN");
        assertThat(
                        ask(
                                "select state || ' ' || rule from series join event using (id) where event.series_id = series.id"))
                .isEqualTo("PUBLISHED FREQ=MONTHLY;BYDAY=3MO");
        assertThat(ask("select count(*) from event where type = 'CDP' and listed"))
                .isEqualTo("5");
    }

    @Test
    void inventedPeopleAreRegisteredForInventedEventsInEveryState() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        connection.commit();
        var full = "from event_seats s join event e on e.id = s.event_id where e.title ->> 'fr' like 'Accueillir%'";
        assertThat(ask("select concat_ws(' ', confirmed, offered, waiting, seats_left) " + full))
                .isEqualTo("15 1 6 0");
        assertThat(ask("select concat_ws(' ', confirmed, (attendance -> 'participants' ->> 'value')) from event_seats s"
                        + " join event e on e.id = s.event_id where e.title ->> 'fr' like 'Ville et domicile%'"))
                .isEqualTo("38 37");
        try (var owner = postgres.connectAsSuperuser();
                var rows = owner.createStatement().executeQuery("""
                        select string_agg(distinct state, ' ' order by state), count(distinct email) = count(*),
                               bool_and(email like '%@exemple.example'), (select count(*) from walk_in)
                          from registration where visitor_id is null""")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("CANCELLED CONFIRMED EXPIRED OFFERED PENDING REFUSED WAITING");
            assertThat(rows.getBoolean(2) && rows.getBoolean(3)).isTrue();
            assertThat(rows.getInt(4)).isEqualTo(4);
        }
    }

    @Test
    void editionsOfTheSourcesKeepTheirNumbersAndAnInventedOneIsFull() throws SQLException {
        LoadDemo.into(connection, NOW, true);
        connection.commit();
        assertThat(ask(
                        "select string_agg(external_key, ' ' order by external_key) from edition join event on id = event_id"
                                + " where source is not null"))
                .isEqualTo("EVT-030 EVT-031 EVT-042 EVT-043");
        var whole = "from event w cross join lateral edition_figures(w.id, 'WHOLE') f where w.title ->> 'fr' like ";
        assertThat(ask("select concat_ws(' ', services, slots, visitors, booked, made > 150) " + whole
                        + "'Le Grand Bain des bassins%'"))
                .isEqualTo("34 102 86 171 t");
        assertThat(ask("select concat_ws(' ', services, slots, visitors, booked) " + whole
                        + "'Portes ouvertes du Nord%'"))
                .isEqualTo("12 24 12 20");
        assertThat(ask("select count(*) > 1 from wish")).isEqualTo("t");
        assertThat(ask("select count(*) from open_door d join service s on s.id = d.service_id"
                        + " where s.name ->> 'fr' not like '%(exemple)'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) > 0 from event e join event_seats s on s.event_id = e.id"
                        + " where e.edition_id is not null and e.starts_at > '2026-01-15' and seats_left = 0"))
                .isEqualTo("t");
    }

    @Test
    void sameSeedMakesTheSameExamples() throws SQLException {
        var services = "select md5(string_agg(name::text || opening_hours || languages::text || practices::text"
                + " || verified_on, ',' order by external_key::int)) from service where source = ";
        connection.setAutoCommit(false);
        new Examples(connection, NOW, 7).write(200);
        var first = ask(services + "'example-7'");
        connection.rollback();
        new Examples(connection, NOW, 7).write(200);
        new Examples(connection, NOW, 8).write(200);
        assertThat(ask(services + "'example-7'")).isEqualTo(first).isNotEqualTo(ask(services + "'example-8'"));
        assertThat(ask("select count(*) from service where name ->> 'fr' like '%(exemple)'"))
                .isEqualTo("400");
    }

    private String ask(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void seeConsultation(String state) throws SQLException {
        ask("select set_config('estuaire.consultations', id::text, true) from consultation where state = '" + state
                + "'");
    }
}
