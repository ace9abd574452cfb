package brussels.estuaire.identity;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.local.Keycloak;
import brussels.estuaire.local.Mail;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The backend with a real Keycloak, in place of the test's keys, and the realm of the demo. */
public class RealKeycloak implements QuarkusTestProfile {
    static final String ADMINISTRATOR = "admin";
    static final String SECRET = "a-secret-of-this-test-run-only-0123456789";
    static final String PASSWORD = "estuaire-demo";

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class), new TestResourceEntry(CaughtMail.class));
    }

    /** Keycloak as a child process, for the test classes of this profile. */
    public static class Server implements QuarkusTestResourceLifecycleManager {
        private @Nullable Keycloak keycloak;
        private @Nullable Mail mail;

        @Override
        public int order() {
            // what is said here holds against the keys of TestRealm
            return 1;
        }

        @Override
        public Map<String, String> start() {
            var port = freePort();
            var publicUrl = "http://localhost:" + port;
            mail = Mail.start(0);
            keycloak = start(new Keycloak.Settings(freePort(), publicUrl, mail.port(), SECRET, true, realmSecrets()));
            return Map.of(
                    "quarkus.http.test-port",
                    Integer.toString(port),
                    "estuaire.public-url",
                    publicUrl,
                    "quarkus.oidc.public-key",
                    "",
                    "quarkus.oidc.token.issuer",
                    keycloak.issuer(),
                    "quarkus.oidc.auth-server-url",
                    keycloak.issuer(),
                    "quarkus.oidc.web.tenant-enabled",
                    "true",
                    "quarkus.oidc.web.auth-server-url",
                    keycloak.issuer(),
                    "quarkus.oidc.web.credentials.secret",
                    SECRET,
                    "estuaire.accounts.secret",
                    SECRET);
        }

        private static Keycloak start(Keycloak.Settings settings) {
            var distribution = Path.of(System.getProperty("estuaire.keycloak"));
            var log = Path.of("target", "keycloak.log").toAbsolutePath();
            try {
                return Keycloak.start(distribution, RealPostgres.server(), settings, log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            if (keycloak != null) {
                keycloak.close();
            }
            if (mail != null) {
                mail.close();
            }
        }

        private static Map<String, String> realmSecrets() {
            return Map.of(
                    "ESTUAIRE_WEB_SECRET", SECRET,
                    "ESTUAIRE_ACCOUNTS_SECRET", SECRET,
                    "ESTUAIRE_PARTNER_LA_BRAISE_SECRET", SECRET,
                    "ESTUAIRE_PARTNER_AIDANTS_PROCHES_SECRET", SECRET);
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
