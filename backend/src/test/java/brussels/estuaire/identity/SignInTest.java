package brussels.estuaire.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People sign in and out by the real Keycloak's own form. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class SignInTest {
    private static final Map<String, String> OURS = Map.of("X-Estuaire", "1");
    private static final String EDITOR = "braise.editor";
    private final Browser browser = new Browser();

    @Test
    void editorComesBackToHerPageWithHerRoles() {
        var page = browser.signIn(EDITOR, "/test/caller?from=page");
        assertThat(page.uri()).isEqualTo(browser.at("/test/caller?from=page"));
        given().cookie(Browser.SESSION_COOKIE, browser.cookie(Browser.SESSION_COOKIE))
                .get("/test/caller")
                .then()
                .statusCode(200)
                .body("name", equalTo("Camille Édition"))
                .body("email", equalTo("braise.editor@estuaire.example"))
                .body("client", equalTo("estuaire-web"))
                .body("partner", equalTo(false))
                .body("roles.la-braise", contains("EDITOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "braise.editor, la-braise, editor",
        "braise.manager, la-braise, editor manager",
        "coordinator.sud-est, bassin-sud-est, coordinator",
        "administrator, regional-team, administrator"
    })
    void everybodyIsToldTheirRoles(String user, String organisation, String roles) {
        browser.signIn(user, "/");
        var me = JsonPath.from(browser.get("/api/me").body());
        assertThat(me.getList("organisations.alias")).containsExactly(organisation);
        assertThat(me.getList("organisations[0].roles")).containsExactly((Object[]) roles.split(" "));
    }

    @Test
    void professionalWithoutOrganisationHasNoRole() {
        browser.signIn("professional", "/");
        assertThat(browser.get("/test/caller").body()).contains("\"signedIn\":true", "\"roles\":{}");
    }

    @ParameterizedTest
    @CsvSource({"/nl/diensten, nl", "/en/services, en", "/fr/services, fr", "/, fr"})
    void formSpeaksTheLanguageOfThePage(String page, String language) {
        var form = browser.get("/login?returnTo=" + page);
        assertThat(form.body()).containsPattern("<html[^>]* lang=\"" + language + "\"");
    }

    @Test
    void signInLeadsToNoOtherSite() {
        var page = browser.signIn(EDITOR, "//evil.example/");
        assertThat(page.uri()).isEqualTo(browser.at("/fr/"));
    }

    @Test
    void cookieIsRandomAndOutOfReachOfScripts() {
        browser.signIn(EDITOR, "/");
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).matches("[A-Za-z0-9_-]{43}");
        assertThat(browser.lastSetCookie(Browser.SESSION_COOKIE))
                .containsIgnoringCase("; HTTPOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .containsIgnoringCase("; Path=/")
                .doesNotContainIgnoringCase("; Secure");
        var another = new Browser();
        another.signIn(EDITOR, "/");
        assertThat(another.cookie(Browser.SESSION_COOKIE)).isNotEqualTo(browser.cookie(Browser.SESSION_COOKIE));
    }

    @Test
    void tokensReachNeitherBrowserNorDatabaseInClear() throws SQLException {
        browser.signIn(EDITOR, "/test/caller");
        browser.write("/logout", OURS);
        assertThat(browser.givenByEstuaire()).doesNotContainPattern("eyJ[\\w-]+\\.eyJ");
        new Browser().signIn(EDITOR, "/");
        try (var connection = RealPostgres.server().connectAsSuperuser();
                var rows = connection.createStatement().executeQuery("select * from login_session")) {
            assertThat(rows.isBeforeFirst()).isTrue();
            while (rows.next()) {
                assertThat(new String(rows.getBytes("tokens"), StandardCharsets.ISO_8859_1))
                        .doesNotContain("eyJ");
            }
        }
    }

    @Test
    void signOutEndsBothSessions() {
        browser.signIn(EDITOR, "/");
        var stolen = browser.cookie(Browser.SESSION_COOKIE);
        assertThat(browser.write("/logout", OURS).statusCode()).isEqualTo(204);
        assertThat(browser.cookie(Browser.SESSION_COOKIE)).isEmpty();
        assertThat(new Browser().withSession(stolen).get("/test/caller").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/login").body()).contains("name=\"password\"");
    }

    @Test
    void signOutWithoutSessionIsDone() {
        assertThat(browser.write("/logout", Map.of()).statusCode()).isEqualTo(204);
        assertThat(browser.withSession("of-somebody-long-gone")
                        .write("/logout", OURS)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void brokenSignInLeadsHome() {
        browser.get("/login?returnTo=/fr");
        var page = browser.get("/auth/callback?error=access_denied&state=" + browser.state());
        assertThat(page.uri()).isEqualTo(browser.at("/fr/"));
    }

    @Test
    void forgedSignInLeadsToTheForm() {
        var page = browser.get("/auth/callback?code=stolen&state=stolen");
        assertThat(page.body()).contains("name=\"password\"");
    }

    @Test
    void partnerCallsByItsServiceAccount() {
        given().auth()
                .oauth2(new KeycloakAdministration().partnerToken("partner-la-braise"))
                .get("/test/caller")
                .then()
                .statusCode(200)
                .body("partner", equalTo(true))
                .body("client", equalTo("partner-la-braise"))
                .body("roles.la-braise", contains("EDITOR"));
    }

    @Test
    void forgedLogoutTokenEndsNothing() {
        browser.signIn(EDITOR, "/");
        for (var forged :
                new String[] {"rubbish", "a.b.c", Persona.administrator().token()}) {
            var answer = new Browser()
                    .post(
                            URI.create(browser.at("/auth/back-channel-logout").toString()),
                            Map.of("logout_token", forged));
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(browser.get("/test/caller").statusCode()).isEqualTo(200);
    }
}
