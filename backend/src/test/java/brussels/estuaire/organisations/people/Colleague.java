package brussels.estuaire.organisations.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Browser;
import brussels.estuaire.identity.KeycloakAdministration;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody with an account at the real Keycloak, signed in by its form. */
public final class Colleague {
    private static final Pattern LINK = Pattern.compile("/(?:fr|nl|en)/invitations/([0-9a-f-]{36})");

    public final String email;
    private final String user;
    private final Browser browser = new Browser();

    private Colleague(String user, String email) {
        this.user = user;
        this.email = email;
        browser.signIn(user, "/");
    }

    /** One of the demo's people. */
    public static Colleague known(String user) {
        return new Colleague(user, user + "@estuaire.example");
    }

    /** Somebody who has just registered. */
    public static Colleague registered() {
        var email = "ada." + UUID.randomUUID() + "@example.org";
        new KeycloakAdministration().register(email);
        return new Colleague(email, email);
    }

    /** A request of the interface in this person's session. */
    public RequestSpecification asks() {
        return given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("X-Estuaire", "1")
                .cookie(Browser.SESSION_COOKIE, browser.cookie(Browser.SESSION_COOKIE));
    }

    /** What the page does after an acceptance: it leads to the sign-in. */
    void signInAnew() {
        browser.forgetSession();
        browser.signIn(user, "/");
    }

    List<String> roles(String organisation) {
        return asks().get("/api/me")
                .then()
                .statusCode(200)
                .extract()
                .path("organisations.find { it.id == '" + organisation + "' }?.roles");
    }

    /** Takes up what the last mail to this person invites to. */
    void accepts() {
        asks().post("/api/invitations/" + invitation() + "/acceptance")
                .then()
                .statusCode(200)
                .header("Set-Cookie", startsWith(Browser.SESSION_COOKIE + "=;"));
        signInAnew();
    }

    String invitation() {
        var link = LINK.matcher(CaughtMail.text(CaughtMail.sentTo(email).getFirst()));
        if (!link.find()) {
            throw new IllegalStateException("No invitation in the mail");
        }
        return link.group(1);
    }

    void invites(String organisation, String email, String role) {
        asks().body(Map.of("email", email, "role", role, "language", "NL"))
                .post("/api/organisations/" + organisation + "/invitations")
                .then()
                .statusCode(201);
    }
}
