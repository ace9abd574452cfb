package brussels.estuaire.identity;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends the caller's session at Keycloak, from server to server.
 *
 * <p>The usual way leads the browser there with its ID token in the address: a name and a mail address in its history.
 */
@RequestScoped
class EndKeycloakSession {
    private static final Logger LOG = Logger.getLogger(EndKeycloakSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcConfigurationMetadata keycloak;
    private final RefreshToken refreshToken;
    private final String client;
    private final Optional<String> secret;

    EndKeycloakSession(
            OidcConfigurationMetadata keycloak,
            RefreshToken refreshToken,
            @ConfigProperty(name = "quarkus.oidc.web.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.web.credentials.secret") Optional<String> secret) {
        this.keycloak = keycloak;
        this.refreshToken = refreshToken;
        this.client = client;
        this.secret = secret;
    }

    /** Whether or not Keycloak can be reached, the session here can end: its own ends by its idle time. */
    void now() {
        var form = "client_id=%s&client_secret=%s&refresh_token=%s"
                .formatted(encoded(client), encoded(secret.orElseThrow()), encoded(refreshToken.getToken()));
        var request = HttpRequest.newBuilder(URI.create(keycloak.getEndSessionUri()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 400) {
                LOG.warnf("Keycloak refused to end a session (status %d)", status);
            }
        } catch (IOException e) {
            LOG.warnf(
                    "Keycloak could not be reached to end a session (%s)",
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String value) {
        return OidcCommonUtils.urlEncode(value);
    }
}
