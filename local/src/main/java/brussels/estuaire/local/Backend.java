package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged backend, as it runs in production: its own process and its own unprivileged database role. */
final class Backend {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Postgres postgres;

    Backend(Workspace workspace, Postgres postgres) {
        if (Files.notExists(workspace.backend())) {
            throw new Failure("The backend is not built: run ./mvnw package.");
        }
        this.workspace = workspace;
        this.postgres = postgres;
    }

    /** Brings the schema up to date, as the role that owns it; that role's password is known to nothing else. */
    void migrate() throws IOException, InterruptedException {
        var environment = new HashMap<>(database());
        environment.put("ESTUAIRE_OWNER_USERNAME", Postgres.OWNER);
        environment.put("ESTUAIRE_OWNER_PASSWORD", postgres.passwords().owner());
        var command = java(List.of());
        command.add("migrate");
        try (var migration = Child.start("The migration", command, environment, workspace.log("migrate"))) {
            migration.succeed();
        }
    }

    /**
     * Starts to serve visitors, without Keycloak, and leaves what it has loaded and linked when it ends: the cache by which
     * all later starts need half of the processor's time (JEP 514).
     */
    Child train(int port) throws IOException {
        Files.deleteIfExists(startCache());
        return Child.start(
                "The training",
                java(List.of("-XX:AOTCacheOutput=" + startCache())),
                forVisitors(port),
                workspace.log("training"));
    }

    /** Starts to serve visitors, without Keycloak, however often they write; mails stay in the outbox. */
    Child serveVisitors(int port) throws IOException {
        var environment = forVisitors(port);
        environment.put("ESTUAIRE_LIMITS_VISITOR_WRITES", "1000000");
        environment.put("ESTUAIRE_MAIL_EVERY", "off");
        return Child.start("The backend", java(List.of()), environment, workspace.log("backend-" + port));
    }

    private Map<String, String> forVisitors(int port) {
        var environment = new HashMap<>(database());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        environment.put("QUARKUS_OIDC_WEB_TENANT_ENABLED", "false");
        environment.put("ESTUAIRE_SESSION_KEY", base64(Secrets.random()));
        environment.put("ESTUAIRE_LINK_KEY", base64(Secrets.random()));
        return environment;
    }

    /** What a training has left for later starts. */
    private Path startCache() {
        return workspace.backend().resolveSibling("estuaire.aot");
    }

    /**
     * Starts to serve.
     *
     * @param live from the sources, following their changes, instead of the package
     */
    Child serve(Ports ports, Secrets secrets, boolean live) throws IOException {
        var issuer = "http://localhost:" + ports.keycloak() + "/realms/estuaire";
        var environment = new HashMap<>(database());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.product()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("QUARKUS_OIDC_WEB_AUTH_SERVER_URL", issuer);
        environment.put("QUARKUS_OIDC_WEB_CREDENTIALS_SECRET", secrets.of("keycloak.web"));
        environment.put("ESTUAIRE_ACCOUNTS_SECRET", secrets.of("keycloak.accounts"));
        environment.put("ESTUAIRE_SESSION_KEY", base64(secrets.of("session.key")));
        environment.put("ESTUAIRE_LINK_KEY", base64(secrets.of("link.key")));
        environment.put("ESTUAIRE_PUBLIC_URL", url(ports));
        environment.put("ESTUAIRE_MAIL_HOST", "127.0.0.1");
        environment.put("ESTUAIRE_MAIL_PORT", Integer.toString(ports.smtp()));
        environment.put("ESTUAIRE_CLOCK", workspace.clock().toString());
        // those of 2020 are invented, and there to be seen: by the rule they would be forgotten on the demo's day
        environment.put("ESTUAIRE_PARTICIPANTS_ERASED_EVERY", "off");
        return Child.start(
                "The backend", live ? fromSources() : java(List.of()), environment, workspace.log("backend"));
    }

    /** Waits until the started backend is ready for requests. */
    static void awaitReady(Child serving, Ports ports) throws InterruptedException {
        serving.awaitAnswer(URI.create(url(ports) + "/q/health/ready"), PATIENCE);
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.product();
    }

    private List<String> java(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + workspace.root().resolve("backend/jvm.options"));
        command.addAll(options);
        if (options.isEmpty() && Files.exists(startCache())) {
            command.add("-XX:AOTCache=" + startCache());
        }
        command.addAll(List.of("-jar", workspace.backend().toString()));
        return command;
    }

    private List<String> fromSources() {
        var maven = workspace.root().resolve("mvnw").toString();
        return List.of(
                maven,
                "--projects",
                "backend",
                "--also-make",
                "compile",
                "quarkus:dev",
                "-Ddebug=false",
                "-Dquarkus.analytics.disabled=true");
    }

    private Map<String, String> database() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", Postgres.APPLICATION,
                "QUARKUS_DATASOURCE_PASSWORD", postgres.passwords().application());
    }

    /** Our secrets are base64url without padding; the backend reads plain base64. */
    private static String base64(String secret) {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(secret));
    }
}
