package brussels.estuaire.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Keycloak of our own, on a {@link Postgres} of our own, with the realm {@code estuaire}. */
public final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BUILD_OPTIONS = "--db=postgres --health-enabled=false --metrics-enabled=false";

    private final Child child;
    private final Settings settings;

    private Keycloak(Child child, Settings settings) {
        this.child = child;
        this.settings = settings;
    }

    /**
     * Where Keycloak answers, and what its realm needs to know.
     *
     * @param port on loopback
     * @param publicUrl of Estuaire, to which a sign-in returns
     * @param smtpPort on loopback, for its mails
     * @param administratorPassword of {@code admin}, set at the first start
     * @param demo whether the realm has the people and partners of the demo
     * @param realmSecrets by the names that the realm files give them, such as {@code ESTUAIRE_WEB_SECRET}
     */
    public record Settings(
            int port,
            String publicUrl,
            int smtpPort,
            String administratorPassword,
            boolean demo,
            Map<String, String> realmSecrets) {

        String url() {
            return "http://localhost:" + port;
        }

        Map<String, String> realmEnvironment() {
            var environment = new HashMap<>(realmSecrets);
            environment.put("ESTUAIRE_PUBLIC_URL", publicUrl);
            environment.put("ESTUAIRE_INTERNAL_URL", publicUrl);
            environment.put("ESTUAIRE_MAIL_HOST", "localhost");
            environment.put("ESTUAIRE_MAIL_PORT", Integer.toString(smtpPort));
            environment.put("ESTUAIRE_MAIL_FROM", "estuaire@estuaire.example");
            return environment;
        }
    }

    /** Starts Keycloak and waits until its realm answers; see {@link #launch}. */
    public static Keycloak start(Path distribution, Postgres postgres, Settings settings, Path log)
            throws IOException, InterruptedException {
        var keycloak = launch(distribution, postgres, settings, log);
        try {
            keycloak.awaitReady();
            return keycloak;
        } catch (Failure | InterruptedException e) {
            keycloak.close();
            throw e;
        }
    }

    /**
     * Starts Keycloak, and does not wait.
     *
     * @param distribution the unpacked Keycloak; built at the first start, and shared by all runs
     * @param log where its output goes
     */
    static Keycloak launch(Path distribution, Postgres postgres, Settings settings, Path log)
            throws IOException, InterruptedException {
        build(distribution, log);
        offerForImport(settings.demo() ? Realm.demo() : Realm.bare(), distribution);
        var environment = new HashMap<>(settings.realmEnvironment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KC_DB_URL", postgres.jdbcUrl(Postgres.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Postgres.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", postgres.passwords().keycloak());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmAddresses.ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.administratorPassword());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("KC_HOSTNAME", settings.url());
        environment.put("KC_CACHE", "local");
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        // written when it first ends, and kept beside what was built: later starts load their classes from it
        environment.put(
                "JAVA_OPTS_APPEND",
                "-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=" + distribution.resolve("classes.jsa"));
        var command = List.of(script(distribution), "start", "--optimized", "--import-realm");
        return new Keycloak(Child.start("Keycloak", command, environment, log), settings);
    }

    /** Waits for the realm's own document: the log says « started » while requests still get 503. */
    void awaitReady() throws InterruptedException {
        child.awaitAnswer(URI.create(issuer() + "/.well-known/openid-configuration"), PATIENCE);
    }

    /** The address that its tokens bear. */
    public String issuer() {
        return settings.url() + "/realms/estuaire";
    }

    /** Makes the realm know its present addresses; they may be others than at its first start. */
    void moveRealm() throws IOException, InterruptedException {
        new RealmAddresses(settings.url(), settings.administratorPassword())
                .moveTo(settings.publicUrl(), settings.smtpPort());
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }

    /** Sets once what cannot change while it runs: a start without it does the same work each time. */
    private static void build(Path distribution, Path log) throws IOException, InterruptedException {
        var marker = distribution.resolve("built-with");
        if (Files.exists(marker) && Files.readString(marker).equals(BUILD_OPTIONS)) {
            return;
        }
        var command = new ArrayList<>(List.of(script(distribution), "build"));
        command.addAll(List.of(BUILD_OPTIONS.split(" ")));
        try (var build =
                Child.start("Keycloak's build", command, Map.of("JAVA_HOME", System.getProperty("java.home")), log)) {
            build.succeed();
        }
        Files.writeString(marker, BUILD_OPTIONS);
    }

    /** Keycloak takes it at its first start on a database, and never again. */
    private static void offerForImport(ObjectNode realm, Path distribution) throws IOException {
        var folder = Files.createDirectories(distribution.resolve("data/import"));
        var draft = Files.writeString(folder.resolve("realm.draft"), realm.toPrettyString());
        Files.move(draft, folder.resolve("estuaire-realm.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String script(Path distribution) {
        return distribution.resolve("bin/kc.sh").toString();
    }
}
