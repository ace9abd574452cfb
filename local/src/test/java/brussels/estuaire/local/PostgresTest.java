package brussels.estuaire.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @Test
    void applicationRoleIsUnprivileged() throws SQLException {
        try (var postgres = Postgres.temporary();
                var application = postgres.connectAsApplication()) {
            var privileged = "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                    + " from pg_roles where rolname = current_user";
            assertThat(ask(application, privileged)).isEqualTo("f");
            assertThatThrownBy(() -> ask(application, "create table mine (id int) returning 1"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nobodyEntersWithoutTheRightPassword() {
        try (var postgres = Postgres.temporary()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void dataAndSafetySettingsOutliveRestart(@TempDir Path directory) throws Exception {
        var passwords = Postgres.Passwords.random();
        try (var first = Postgres.start(directory, 0, passwords, Postgres.DURABLE);
                var owner = first.connectAsOwner()) {
            owner.createStatement().execute("create table kept as select 42 as answer");
        }
        try (var second = Postgres.start(directory, 0, passwords, Postgres.DURABLE);
                var owner = second.connectAsOwner()) {
            assertThat(ask(owner, "select answer from kept")).isEqualTo("42");
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
                assertThat(ask(owner, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void serverEndsWithItsHandle() throws Exception {
        var postgres = Postgres.temporary();
        var process = postgres.process();
        assertThat(process.isAlive()).isTrue();
        postgres.close();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
