package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at the running product's database for what would let data be lost, leaked or half-stored. */
final class CheckDatabase {

    /** Tables with personal data: a query that forgets to filter must leak nothing of them. */
    private static final String PERSONAL =
            "'audit_entry', 'login_session', 'idempotency_key', 'outgoing_mail', 'error_report_words', 'invitation', 'saved_search',"
                    + " 'personal_calendar', 'event_suggestion_words', 'registration', 'walk_in', 'registration_invitation',"
                    + " 'consultation_invitation', 'consultation_mailing',"
                    + " 'mandate', 'candidacy', 'decision', 'decision_step', 'visitor', 'ranking', 'choice', 'note',"
                    + " 'preparation', 'statement', 'report_mail', 'group_assignment',"
                    + " 'participant', 'availability', 'participant_pair',"
                    + " 'evaluation_right', 'evaluation_answer', 'evaluation_words'"
                    + ", 'verbatim'";

    private static final String OURS = "c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace";

    /** Each query answers one row per finding. */
    private static final Map<String, String> GUARDS = new LinkedHashMap<>();

    static {
        GUARDS.put("what is acknowledged survives a crash", """
                select name || ' is ' || setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') and setting <> 'on'
                """);
        GUARDS.put(
                "personal data are under forced row-level security",
                "select c.relname from pg_class c where " + OURS + " and c.relname in (" + PERSONAL
                        + ") and not (c.relrowsecurity and c.relforcerowsecurity)");
        GUARDS.put("neither role goes round row-level security", """
                select rolname from pg_roles
                 where rolname in ('estuaire_app', 'estuaire_owner') and (rolsuper or rolbypassrls)
                """);
        GUARDS.put(
                "the backend's role owns nothing",
                "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'estuaire_app'");
        GUARDS.put("what runs as its owner has a fixed search path, and is not for everybody", """
                select proname from pg_proc
                 where prosecdef and pronamespace = 'public'::regnamespace
                   and (has_function_privilege('public', oid, 'execute')
                        or not exists (select from unnest(proconfig) as setting where setting like 'search\\_path=%'))
                """);
        GUARDS.put("every foreign key has an index", """
                select k.conrelid::regclass || '.' || k.conname from pg_constraint k
                 where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                   and not exists (
                     select from pg_index i
                      where i.indrelid = k.conrelid
                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                        and i.indkey[0] = any (k.conkey))
                """);
        GUARDS.put(
                "every point in time has its zone",
                "select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid where "
                        + OURS + " and c.relname <> 'flyway_schema_history'"
                        + " and a.atttypid = 'timestamp'::regtype and a.attnum > 0");
        GUARDS.put(
                "every constraint is validated",
                "select conrelid::regclass || '.' || conname from pg_constraint where not convalidated");
        GUARDS.put(
                "every table has a primary key",
                "select c.relname from pg_class c where " + OURS
                        + " and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)");
    }

    private CheckDatabase() {}

    public static void main(String... arguments) throws IOException, SQLException {
        var workspace = Workspace.current();
        var product = URI.create(RunFile.read(workspace.runFile()).baseUrl()).getPort();
        var url = Postgres.jdbcUrl(new Ports(product).postgres(), Postgres.DATABASE);
        var password = new Secrets(workspace.secrets()).of("postgres.superuser");
        try (var connection = DriverManager.getConnection(url, "postgres", password)) {
            var failed = check(connection);
            System.out.printf("%d passed, %d failed%n", GUARDS.size() - failed, failed);
            System.exit(failed == 0 ? 0 : 1);
        }
    }

    private static int check(Connection connection) throws SQLException {
        var failed = 0;
        for (var guard : GUARDS.entrySet()) {
            var findings = findings(connection, guard.getValue());
            System.out.println((findings.isEmpty() ? "ok   " : "FAIL ")
                    + guard.getKey()
                    + (findings.isEmpty() ? "" : ": " + String.join(", ", findings)));
            failed += findings.isEmpty() ? 0 : 1;
        }
        return failed;
    }

    private static List<String> findings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var findings = new ArrayList<String>();
            while (rows.next()) {
                findings.add(rows.getString(1));
            }
            return findings;
        }
    }
}
