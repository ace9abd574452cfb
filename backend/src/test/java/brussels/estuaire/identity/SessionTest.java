package brussels.estuaire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a session of the interface lives through, and what ends it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class SessionTest {
    private static final int LIFESPAN = 300;
    private static final Duration SHORT_LIFESPAN = Duration.ofSeconds(4);
    private static final String WHO = "/test/caller";

    private final KeycloakAdministration keycloak = new KeycloakAdministration();
    private final Browser browser = new Browser();

    @Inject
    DataSource database;

    @ConfigProperty(name = "estuaire.session-key")
    Optional<String> key;

    @ConfigProperty(name = "estuaire.public-url")
    String publicUrl;

    @AfterEach
    void restoreLifespan() {
        keycloak.setTokenLifespan(LIFESPAN);
    }

    /** A restart, or a second backend, is another instance that shares the key and the database. */
    @Test
    void anotherBackendKnowsTheSession() {
        browser.signIn("braise.editor", "/");
        var another = new LoginSessions(database, new TokenSeal(key));
        assertThat(another.find(browser.cookie(Browser.SESSION_COOKIE))).isPresent();
    }

    @Test
    void requestsAtOnceAfterExpiryAllPass() throws Exception {
        keycloak.setTokenLifespan((int) SHORT_LIFESPAN.toSeconds());
        browser.signIn("braise.manager", "/");
        var session = browser.cookie(Browser.SESSION_COOKIE);
        waitUntil(Instant.now().plus(SHORT_LIFESPAN).plusSeconds(1));
        keycloak.setTokenLifespan(LIFESPAN);
        Callable<Integer> request = () -> browser.get(WHO).statusCode();
        try (var tabs = Executors.newFixedThreadPool(8)) {
            var answers =
                    tabs.invokeAll(Stream.generate(() -> request).limit(24).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).isEqualTo(session);
        assertThat(browser.get(WHO).statusCode()).isEqualTo(200);
    }

    /** Keycloak does not refresh the tokens of somebody who has left an organisation: they sign in anew. */
    @Test
    void withdrawnRoleIsGoneAfterTheNextRefresh() throws InterruptedException {
        keycloak.setTokenLifespan((int) SHORT_LIFESPAN.toSeconds());
        browser.signIn("apb.editor", "/");
        assertThat(browser.get(WHO).body()).contains("EDITOR");
        keycloak.removeFromOrganisation("apb.editor", "aidants-proches-bruxelles");
        waitUntil(Instant.now().plus(SHORT_LIFESPAN).plusSeconds(1));
        assertThat(browser.get("/test/caller/anybody").body()).contains("\"roles\":{}");
    }

    @Test
    void signOutAtKeycloakEndsTheSessionHere() {
        browser.signIn("coordinator.nord", "/");
        keycloak.signOut("coordinator.nord");
        assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
    }

    @Test
    void expiredSessionIsNoSession() throws SQLException {
        browser.signIn("coordinator.sud-est", "/");
        try (var connection = RealPostgres.server().connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update login_session set expires_at = now() - interval '1 second'");
            assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
            new Browser().signIn("coordinator.sud-est", "/");
            var rows = statement.executeQuery("select count(*) from login_session where expires_at < now()");
            rows.next();
            assertThat(rows.getInt(1)).as("expired sessions after a sign-in").isZero();
        }
    }

    @Test
    void forgottenFilterShowsNoSession() throws SQLException {
        browser.signIn("braise.editor", "/");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from login_session").next())
                    .isFalse();
            assertThat(statement.executeUpdate("delete from login_session")).isZero();
        }
        assertThat(browser.get(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void readerWithEndedSessionReadsOnAsVisitor() {
        var answer = browser.withSession("ended-long-ago").get("/test/caller/anybody");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"signedIn\":false");
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).isEmpty();
    }

    @Test
    void writerWithEndedSessionIsTold() {
        var answer = browser.withSession("ended-long-ago").write(WHO, Map.of("X-Estuaire", "1"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
    }

    @Test
    void bearerTokenGoesBeforeTheSession() {
        browser.signIn("braise.editor", "/");
        var token = keycloak.partnerToken("partner-la-braise");
        assertThat(browser.write(WHO, Map.of("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.write(WHO, Map.of("Authorization", "Bearer rubbish", "X-Estuaire", "1"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void changeBySessionNeedsProofOfItsOrigin(Map<String, String> headers, int status) {
        browser.signIn("braise.editor", "/");
        var answer = browser.write(WHO, replaced(headers));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.body()).contains("\"code\":\"same-origin-proof-missing\"");
        }
    }

    static Stream<Arguments> proofs() {
        return Stream.of(
                arguments(Map.of("X-Estuaire", "1"), 200),
                arguments(Map.of("X-Estuaire", "1", "Sec-Fetch-Site", "same-origin"), 200),
                arguments(Map.of("X-Estuaire", "1", "Origin", "OURS"), 200),
                arguments(Map.of("X-Estuaire", "1", "Origin", "OURS", "Sec-Fetch-Site", "same-origin"), 200),
                arguments(Map.of(), 403),
                arguments(Map.of("X-Estuaire", "0"), 403),
                arguments(Map.of("Sec-Fetch-Site", "same-origin", "Origin", "OURS"), 403),
                arguments(Map.of("X-Estuaire", "1", "Sec-Fetch-Site", "same-site"), 403),
                arguments(Map.of("X-Estuaire", "1", "Sec-Fetch-Site", "cross-site"), 403),
                arguments(Map.of("X-Estuaire", "1", "Sec-Fetch-Site", "none"), 403),
                arguments(Map.of("X-Estuaire", "1", "Origin", "https://evil.example"), 403),
                arguments(Map.of("X-Estuaire", "1", "Origin", "null"), 403),
                arguments(Map.of("X-Estuaire", "1", "Origin", "OURS.evil.example"), 403));
    }

    private Map<String, String> replaced(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().replace("OURS", publicUrl)));
    }

    private static void waitUntil(Instant instant) throws InterruptedException {
        Thread.sleep(Duration.between(Instant.now(), instant));
    }
}
