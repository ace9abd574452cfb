package brussels.estuaire.identity.accounts;

import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin API of our realm, as our own service account may use it. */
@ApplicationScoped
class RealmApi {
    private static final Logger LOG = Logger.getLogger(RealmApi.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final String REALMS = "/realms/";
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final Optional<String> issuer;
    private final Optional<String> secret;
    private volatile @Nullable Token token;

    private record Token(String value, long expiresAt) {}

    RealmApi(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "estuaire.accounts.secret") Optional<String> secret) {
        this.json = json;
        this.issuer = issuer;
        this.secret = secret;
    }

    /** What stands at a path of the realm; empty when there is nothing. */
    Optional<JsonNode> find(String path) {
        var answer = send("GET", path, null, Set.of(NOT_FOUND));
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(answer.body()));
    }

    JsonNode get(String path) {
        return read(send("GET", path, null, Set.of()).body());
    }

    /** Adds something, unless it is there already. */
    void add(String path, Object body) {
        send("POST", path, body, Set.of(CONFLICT));
    }

    void put(String path) {
        send("PUT", path, null, Set.of());
    }

    /** Takes something away, unless it is gone already. */
    void remove(String path) {
        send("DELETE", path, null, Set.of(NOT_FOUND));
    }

    /** Nothing can be said or done about accounts for now. */
    static Refusal unavailable() {
        return Refusal.of(503, "accounts-unavailable").with("Retry-After", "5");
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body, Set<Integer> expected) {
        var answer = exchange(request(method, path, body));
        if (answer.statusCode() == UNAUTHORIZED) {
            token = null;
            answer = exchange(request(method, path, body));
        }
        if (answer.statusCode() >= 300 && !expected.contains(answer.statusCode())) {
            // not Keycloak's words: they repeat names and addresses
            LOG.errorf("Keycloak answered %d to a %s of its admin API", answer.statusCode(), method);
            throw unavailable();
        }
        return answer;
    }

    private HttpRequest request(String method, String path, @Nullable Object body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body));
        return HttpRequest.newBuilder(URI.create(realm().replace(REALMS, "/admin" + REALMS) + "/" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, publisher)
                .build();
    }

    private String token() {
        var known = token;
        if (known == null || known.expiresAt() < System.nanoTime()) {
            known = newToken();
            token = known;
        }
        return known.value();
    }

    private Token newToken() {
        var form = "grant_type=client_credentials&client_id=estuaire-accounts&client_secret="
                + OidcCommonUtils.urlEncode(secret.orElseThrow(RealmApi::unavailable));
        var answer = exchange(HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() >= 300) {
            LOG.errorf("Keycloak gives estuaire-accounts no token (status %d)", answer.statusCode());
            throw unavailable();
        }
        var granted = read(answer.body());
        var lifespan = Duration.ofSeconds(granted.path("expires_in").asLong()).minus(MARGIN);
        return new Token(granted.path("access_token").asText(), System.nanoTime() + lifespan.toNanos());
    }

    private String realm() {
        return issuer.filter(url -> url.contains(REALMS)).orElseThrow(RealmApi::unavailable);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            LOG.errorf("Keycloak could not be reached (%s)", e.getClass().getSimpleName());
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw unavailable();
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
