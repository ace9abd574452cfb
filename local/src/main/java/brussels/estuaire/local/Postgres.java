package brussels.estuaire.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL server of our own, with the database and the roles of production.
 *
 * <p>It listens on loopback only and asks every role for its password, so that a process that was given the
 * unprivileged role cannot take another.
 */
public final class Postgres implements AutoCloseable {

    /** The database of Estuaire. */
    public static final String DATABASE = "estuaire";

    /** The role that owns the schema and runs the migrations; not a superuser. */
    public static final String OWNER = "estuaire_owner";

    /** The role of the running backend: neither owner nor superuser, and under row-level security. */
    public static final String APPLICATION = "estuaire_app";

    /** The role and the database of Keycloak, on the same server. */
    public static final String KEYCLOAK = "keycloak";

    /** What the server acknowledges survives a crash. */
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    /** For tests whose data may be lost at any moment. */
    public static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    private static final String SUPERUSER = "postgres";
    private static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;
    private static final Duration RECOVERY = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final Path directory;
    private final Passwords passwords;

    private Postgres(EmbeddedPostgres server, Path directory, Passwords passwords) {
        this.server = server;
        this.directory = directory;
        this.passwords = passwords;
    }

    /** The passwords of the roles; the superuser's is used here only. */
    public record Passwords(String superuser, String owner, String application, String keycloak) {

        /** Other passwords at each call. */
        public static Passwords random() {
            return new Passwords(Secrets.random(), Secrets.random(), Secrets.random(), Secrets.random());
        }
    }

    /** Starts an empty server in a temporary directory, on a free port; it ends with this JVM at the latest. */
    public static Postgres temporary() {
        try {
            var postgres = start(Files.createTempDirectory("estuaire-postgres"), 0, Passwords.random(), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the server on the data in {@code directory}, which is made at the first start.
     *
     * @param port 0 for a free one
     * @param settings of the server: {@link #DURABLE} or {@link #FAST}
     */
    public static Postgres start(Path directory, int port, Passwords passwords, Map<String, String> settings)
            throws IOException {
        Files.createDirectories(directory);
        var data = directory.resolve("data");
        var passwordFile = Files.writeString(directory.resolve("superuser"), passwords.superuser());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(RECOVERY)
                .setConnectConfig("password", passwords.superuser())
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setDataDirectoryCustomizer(Postgres::askForPasswords)
                .setOutputRedirector(
                        Redirect.appendTo(directory.resolve("postgres.log").toFile()));
        settings.forEach(builder::setServerConfig);
        try {
            var postgres = new Postgres(builder.start(), directory, passwords);
            postgres.createRolesAndDatabases();
            return postgres;
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** The JDBC address of {@link #DATABASE}, without a user. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The JDBC address of a database of this server, without a user. */
    public String jdbcUrl(String database) {
        return jdbcUrl(server.getPort(), database);
    }

    /** The JDBC address of a database of the server on that port, without a user. */
    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** The passwords of the roles. */
    public Passwords passwords() {
        return passwords;
    }

    /** A new connection of the role that owns the schema. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), OWNER, passwords.owner());
    }

    /** A new connection of the backend's role. */
    public Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), APPLICATION, passwords.application());
    }

    /** A new connection of the superuser, for what the tests ask of the server itself. */
    public Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), SUPERUSER, passwords.superuser());
    }

    /** The server's main process. */
    public ProcessHandle process() throws IOException {
        try (var lines = Files.lines(directory.resolve("data/postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        }
    }

    /** Stops the server and waits until it has stopped; its data stay. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createRolesAndDatabases() throws IOException {
        try (var connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, passwords.superuser())) {
            createRole(connection, OWNER, passwords.owner());
            createRole(connection, APPLICATION, passwords.application());
            createRole(connection, KEYCLOAK, passwords.keycloak());
            createDatabase(connection, DATABASE, OWNER);
            createDatabase(connection, KEYCLOAK, KEYCLOAK);
            execute(connection, "grant connect on database %s to %s".formatted(DATABASE, APPLICATION));
        } catch (SQLException e) {
            throw new IOException("The roles and databases could not be created: " + e.getMessage(), e);
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role %s login nosuperuser nobypassrls".formatted(role));
        }
        execute(connection, "alter role %s password '%s'".formatted(role, password));
    }

    private static void createDatabase(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, owner));
            execute(connection, "revoke all on database %s from public".formatted(database));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Replaces the access rules of initdb, which trust everybody on this machine. */
    private static void askForPasswords(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
