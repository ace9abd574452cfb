package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.invitations.Inviting.byLink;
import static brussels.estuaire.registrations.invitations.Inviting.change;
import static brussels.estuaire.registrations.invitations.Inviting.event;
import static brussels.estuaire.registrations.invitations.Inviting.invite;
import static brussels.estuaire.registrations.invitations.Inviting.invited;
import static brussels.estuaire.registrations.invitations.Inviting.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is invited answers by the link in their mail. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyInvitationTest {
    private static final String MINE = "/api/my-invitation";

    @Test
    void mailScannerThatFollowsTheLinkOpensNothingAndAPersonDoes() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        byLink(ann)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("openedAt", nullValue())
                .body("address", equalTo("ann@example.org"))
                .body("access", equalTo("OPEN"))
                .body("event.title.fr", equalTo("Repérer la fragilité"))
                .body("rights", containsInAnyOrder("REGISTER", "DECLINE", "ERASE"));
        invited(event).body("items.state", contains("TO_SEND"));
        byLink(ann).post(MINE + "/opening").then().statusCode(200).body("openedAt", notNullValue());
        byLink(ann).post(MINE + "/opening").then().statusCode(200);
    }

    @Test
    void visitorRegistersByInvitationOnlyAndTheAddressIsProven() throws SQLException {
        var event = event(1);
        change("insert into registration_settings (event_id, confirm_email) values (?, true)", event);
        Registrants.register(event, Registrants.form("Zoe")).statusCode(409).body("code", equalTo("invitation-needed"));
        as(visitor()).get("/api/events/" + event + "/availability").then().body("registration", equalTo("INVITATION"));
        register(invited(event, "ann@example.org"), "Ann")
                .statusCode(201)
                .body("registration", equalTo("CONFIRMED"))
                .body("rights", contains("ERASE"));
        var bo = invited(event, "bo@example.org");
        register(bo, "Bo")
                .statusCode(201)
                .body("registration", equalTo("WAITING"))
                .body("rank", equalTo(1));
        register(bo, "Bo again").statusCode(201).body("registration", equalTo("WAITING"));
    }

    @Test
    void visitorWhoDeclinedMayRegisterLater() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        byLink(ann).post(MINE + "/refusal").then().statusCode(200).body("declinedAt", notNullValue());
        register(ann, "Ann").statusCode(201).body("declinedAt", nullValue());
        byLink(ann).post(MINE + "/refusal").then().statusCode(409).body("code", equalTo("invitation-answered"));
    }

    @Test
    void visitorWhoIsInvitedAnswersTheEventsQuestions() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        byLink(ann)
                .body(Map.of("name", " ", "privacyVersion", "2026-11"))
                .post(MINE + "/registration")
                .then()
                .statusCode(422);
        byLink(ann)
                .body(Map.of("name", "Ann", "privacyVersion", "2026-11", "organisationId", UUID.randomUUID()))
                .post(MINE + "/registration")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/organisationId"));
    }

    @Test
    void strangerMakesNoLinkAndALinkOfSomethingElseOpensNothing() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        as(visitor()).get(MINE).then().statusCode(401);
        as(visitor())
                .header("Authorization", "Link " + "A".repeat(64))
                .get(MINE)
                .then()
                .statusCode(401);
        Registrants.byLink(ann).get(MINE).then().statusCode(401);
        byLink(ann).get("/api/my-registration").then().statusCode(401);
        byLink(UUID.randomUUID().toString()).get(MINE).then().statusCode(401);
    }

    @Test
    void visitorComesTooLateOnceTheEventHasBegunOrIsOff() throws SQLException {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        change("update event set starts_at = now() - interval '1 hour' where id = ?", event);
        byLink(ann)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("access", equalTo("CLOSED"))
                .body("rights", contains("ERASE"));
        register(ann, "Ann").statusCode(409).body("code", equalTo("registration-closed"));
    }

    @Test
    void visitorErasesAnInvitationAndKeepsTheRegistration() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        register(ann, "Ann").statusCode(201);
        byLink(ann).post(MINE + "/erasure").then().statusCode(204);
        byLink(ann).get(MINE).then().statusCode(401);
        invited(event).body("items", empty());
        invite(event, "ann@example.org").body("registered", equalTo(1));
    }
}
