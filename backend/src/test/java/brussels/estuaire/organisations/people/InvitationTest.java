package brussels.estuaire.organisations.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.KeycloakAdministration;
import brussels.estuaire.identity.RealKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invitation, from its mail to its end. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class InvitationTest {
    @Inject
    EraseInvitations erase;

    private LedOrganisation organisation;
    private Colleague manager;
    private Colleague colleague;

    @BeforeEach
    void comeTogether() {
        organisation = new LedOrganisation();
        manager = organisation.firstManager();
        colleague = Colleague.registered();
    }

    @Test
    void whoHoldsTheLinkReadsToWhatAndNothingAboutAnybody() {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        var id = colleague.invitation();
        var seen = given().get("/api/invitations/" + id)
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(organisation.id), "role", equalTo("EDITOR"))
                .body("state", equalTo("OPEN"), "mine", equalTo(false))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(colleague.email, manager.email);
        colleague.asks().get("/api/invitations/" + id).then().body("mine", equalTo(true));
        given().get("/api/invitations/" + UUID.randomUUID()).then().statusCode(404);
        given().post("/api/invitations/" + id + "/acceptance").then().statusCode(401);
    }

    @Test
    void onlyTheInvitedAddressTakesItUpAndOnce() {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        var id = colleague.invitation();
        accept(Colleague.registered(), id).statusCode(403).body("code", equalTo("invitation-of-another"));
        accept(colleague, id).statusCode(200).body("state", equalTo("ACCEPTED"));
        colleague.signInAnew();
        accept(colleague, id).statusCode(409).body("code", equalTo("invitation-ended"));
        given().get("/api/invitations/" + id).then().body("state", equalTo("ACCEPTED"));
    }

    /** The session is older than the change of address. */
    @Test
    void addressThatIsNotConfirmedTakesNothingUp() {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        new KeycloakAdministration().forgetConfirmation(colleague.email);
        accept(colleague, colleague.invitation()).statusCode(403).body("code", equalTo("invitation-of-another"));
    }

    @Test
    void expiredInvitationIsRenewed() throws SQLException {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        var id = colleague.invitation();
        change(id, "sent_at = sent_at - interval '15 days', expires_at = expires_at - interval '15 days'");
        given().get("/api/invitations/" + id).then().body("state", equalTo("EXPIRED"));
        accept(colleague, id).statusCode(409).body("code", equalTo("invitation-expired"));
        manager.asks()
                .get(organisation.path("/invitations"))
                .then()
                .body("items.expired", contains(true), "items.email", contains(colleague.email));
        manager.asks()
                .post(organisation.path("/invitations/" + id + "/renewal"))
                .then()
                .statusCode(200)
                .body("expired", equalTo(false));
        assertThat(CaughtMail.sentTo(colleague.email)).hasSize(2);
        accept(colleague, id).statusCode(200);
    }

    @Test
    void withdrawnInvitationLeadsNowhere() {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        var id = colleague.invitation();
        var path = organisation.path("/invitations/" + id);
        manager.asks().delete(path).then().statusCode(428);
        manager.asks().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        manager.asks().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        manager.asks().header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        accept(colleague, id).statusCode(409).body("code", equalTo("invitation-ended"));
        manager.asks().get(organisation.path("/invitations")).then().body("items", empty());
    }

    @Test
    void addressIsTheSameInCapitalsAndWithSpaces() {
        var shouted = "  " + colleague.email.toUpperCase(Locale.ROOT) + " ";
        invite(shouted, "EDITOR").statusCode(201).body("email", equalTo(colleague.email));
        invite(colleague.email, "MANAGER").statusCode(409).body("code", equalTo("already-invited"));
        accept(colleague, colleague.invitation()).statusCode(200);
        invite(shouted, "EDITOR").statusCode(409).body("code", equalTo("already-member"));
        invite(manager.email, "EDITOR").statusCode(409).body("code", equalTo("already-member"));
    }

    @Test
    void nobodyInvitesThemselves() {
        var headless = new LedOrganisation();
        var coordinator = headless.coordinator;
        coordinator
                .asks()
                .body(Map.of("email", coordinator.email, "role", "MANAGER"))
                .post(headless.path("/invitations"))
                .then()
                .statusCode(409)
                .body("code", equalTo("own-invitation"));
    }

    @Test
    void candidateHasNoPeopleYet() {
        String candidate = given().contentType("application/json")
                .body(Map.of("kind", "ASBL", "name", Map.of("fr", "Pas encore"), "seat", Map.of("commune", "21005")))
                .post("/api/organisations")
                .then()
                .extract()
                .path("id");
        organisation
                .coordinator
                .asks()
                .body(Map.of("email", colleague.email, "role", "MANAGER"))
                .post("/api/organisations/" + candidate + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-not-active"));
    }

    @ParameterizedTest
    @CsvSource({"a@b, EDITOR, /email", "a@b.org, COORDINATOR, /role", "a@b.org>, EDITOR, /email"})
    void managerIsToldWhatIsWrong(String email, String role, String pointer) {
        invite(email, role).statusCode(422).body("violations.pointer", contains(pointer));
    }

    @Test
    void managerIsToldWhatIsMissing() {
        manager.asks()
                .body("{}")
                .post(organisation.path("/invitations"))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/email", "/role"));
    }

    @Test
    void floodOfInvitationsIsStopped() throws SQLException {
        for (var sent = 1; sent < InvitePeople.MOST_A_DAY; sent++) {
            execute("""
                    insert into invitation (organisation_id, email, role, state, sent_at, expires_at)
                    values ('%s', '%s', 'EDITOR', 'PENDING', now(), now() + interval '14 days')
                    """.formatted(organisation.id, UUID.randomUUID() + "@example.org"));
        }
        invite(colleague.email, "EDITOR").statusCode(429);
    }

    @Test
    void invitationIsErased() throws SQLException {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        var id = colleague.invitation();
        change(id, "sent_at = sent_at - interval '43 days', expires_at = expires_at - interval '43 days'");
        erase.erase();
        given().get("/api/invitations/" + id).then().statusCode(200);
        change(id, "sent_at = sent_at - interval '2 days', expires_at = expires_at - interval '2 days'");
        erase.erase();
        given().get("/api/invitations/" + id).then().statusCode(404);
    }

    /** The application's role, in a query that forgot to say whose invitations it wants. */
    @Test
    void forgottenFilterShowsNoInvitation() throws SQLException {
        manager.invites(organisation.id, colleague.email, "EDITOR");
        try (var application = RealPostgres.server().connectAsApplication();
                var statement = application.createStatement()) {
            assertThat(statement.executeQuery("select * from invitation").next())
                    .isFalse();
        }
    }

    private ValidatableResponse invite(String email, String role) {
        return manager.asks()
                .body(Map.of("email", email, "role", role))
                .post(organisation.path("/invitations"))
                .then();
    }

    private static ValidatableResponse accept(Colleague colleague, String invitation) {
        return colleague
                .asks()
                .post("/api/invitations/" + invitation + "/acceptance")
                .then();
    }

    private static void change(String invitation, String what) throws SQLException {
        execute("update invitation set %s where id = '%s'".formatted(what, invitation));
    }

    private static void execute(String sql) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
