package brussels.estuaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code ./estuaire run}: everything on this machine, until it is stopped. */
final class Run {

    private static final String LA_BRAISE = "partner-la-braise";
    private static final String AIDANTS_PROCHES = "partner-aidants-proches";

    private final Workspace workspace;
    private final Options options;
    private final Ports ports;
    private final Secrets secrets;
    private final DomainClock clock;
    private final Instant start = Instant.now();

    private Run(Workspace workspace, Options options) throws IOException {
        this.workspace = workspace;
        this.options = options;
        this.ports = options.ports();
        if (options.fresh()) {
            workspace.startOver();
        }
        Files.createDirectories(workspace.data());
        this.secrets = new Secrets(workspace.secrets());
        this.clock = new DomainClock(workspace.clock(), Clock.systemUTC());
    }

    public static void main(String... arguments) throws Exception {
        try {
            var options = Options.of(arguments);
            options.ports().mustBeFree();
            new Run(Workspace.current(), options).everything();
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void everything() throws Exception {
        var postgres = Postgres.start(workspace.postgres(), ports.postgres(), passwords(), Postgres.DURABLE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
        say("PostgreSQL is ready");
        var mail = Mail.start(ports.smtp());
        var page = MailPage.start(mail, ports.mailPage());
        setClock();

        var keycloak = Keycloak.launch(workspace.keycloak(), postgres, keycloakSettings(), workspace.log("keycloak"));
        var backend = new Backend(workspace, postgres);
        backend.migrate();
        say("The schema is up to date");
        loadDemo(postgres);
        var serving = backend.serve(ports, secrets, options.live());
        keycloak.awaitReady();
        if (portsHaveChanged()) {
            keycloak.moveRealm();
        }
        say("Keycloak is ready");
        Backend.awaitReady(serving, ports);

        var file = new RunFile(Backend.url(ports), keycloak.issuer(), page.url(), accounts(), clients());
        file.write(workspace.runFile());
        say("Estuaire is ready");
        if (options.live()) {
            serveLiveInterface();
        }
        tell(file);
        var postgresEnd = postgres.process().onExit().thenApply(ended -> new Failure("PostgreSQL has stopped."));
        throw (Failure) CompletableFuture.anyOf(keycloak.child().end(), serving.end(), postgresEnd)
                .join();
    }

    private void serveLiveInterface() throws IOException {
        var command =
                List.of("npm", "--prefix", workspace.root().resolve("frontend").toString(), "run", "dev");
        var port = Integer.toString(ports.liveInterface());
        Child.start(
                "The interface",
                command,
                Map.of("PORT", port, "BACKEND_URL", Backend.url(ports)),
                workspace.log("interface"));
        say("The interface follows its sources at http://localhost:" + port);
    }

    private boolean portsHaveChanged() throws IOException {
        return Files.exists(workspace.runFile())
                && !RunFile.read(workspace.runFile()).baseUrl().equals(Backend.url(ports));
    }

    private void stop(Postgres postgres) {
        Child.stopAll();
        postgres.close();
    }

    private Postgres.Passwords passwords() throws IOException {
        return new Postgres.Passwords(
                secrets.of("postgres.superuser"),
                secrets.of("postgres.owner"),
                secrets.of("postgres.application"),
                secrets.of("postgres.keycloak"));
    }

    private Keycloak.Settings keycloakSettings() throws IOException {
        var realmSecrets = Map.of(
                "ESTUAIRE_WEB_SECRET", secrets.of("keycloak.web"),
                "ESTUAIRE_ACCOUNTS_SECRET", secrets.of("keycloak.accounts"),
                "ESTUAIRE_PARTNER_LA_BRAISE_SECRET", secrets.of(LA_BRAISE),
                "ESTUAIRE_PARTNER_AIDANTS_PROCHES_SECRET", secrets.of(AIDANTS_PROCHES));
        return new Keycloak.Settings(
                ports.keycloak(),
                Backend.url(ports),
                ports.smtp(),
                secrets.of("keycloak.administrator"),
                options.demo(),
                realmSecrets);
    }

    private void setClock() throws IOException {
        if (options.today() == null) {
            clock.reset();
        } else {
            clock.startOn(options.today());
        }
    }

    private void loadDemo(Postgres postgres) throws SQLException, IOException {
        try (var connection = postgres.connectAsApplication()) {
            if (options.demo() && LoadDemo.into(connection, clock.now().toInstant(), options.examples())) {
                say("The demo data are loaded");
            }
        }
    }

    private List<Realm.Account> accounts() {
        return options.demo() ? Realm.accounts() : List.of();
    }

    private List<RunFile.PartnerClient> clients() throws IOException {
        return options.demo() ? List.of(client(LA_BRAISE), client(AIDANTS_PROCHES)) : List.of();
    }

    private RunFile.PartnerClient client(String id) throws IOException {
        return new RunFile.PartnerClient(id, secrets.of(id), Realm.organisationOf(id));
    }

    private void say(String what) {
        System.out.printf(
                "  %s (%.1f s)%n", what, Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private void tell(RunFile file) {
        System.out.printf("""

                Estuaire        %s
                Sent mails      %s
                Keycloak        %s
                Written down in %s
                """, file.baseUrl(), file.mailUrl(), file.issuer(), workspace.runFile());
        if (!file.accounts().isEmpty()) {
            System.out.println(
                    "\nDemo accounts (password « " + file.accounts().getFirst().password() + " »):");
            file.accounts().forEach(account -> System.out.printf("  %-22s %s%n", account.user(), account.persona()));
        }
        System.out.println("\nStop with Ctrl-C.");
    }
}
