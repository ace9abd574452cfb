package brussels.estuaire.registrations.members;

import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits in a circle on the day of its meeting is invited to it, by itself and once; who no longer does is not. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class InviteMembersTest {
    @Inject
    InviteMembers members;

    private String circle;

    @BeforeEach
    void inACircle() {
        circle = circle();
    }

    @Test
    void whoSitsThereOnItsDayIsInvitedOnce() {
        mandate(circle, named("Ada", 0, 60));
        mandate(circle, named("Soon", 3, 60));
        mandate(circle, named("Over", -60, 1));
        mandate(circle, named("Later", 20, 60));
        var event = meeting();
        members.invite();
        members.invite();
        addresses(event).body("items.address", containsInAnyOrder("ada@example.org", "soon@example.org"));
    }

    @Test
    void whoIsNamedLaterIsInvitedToo() {
        var event = meeting();
        members.invite();
        addresses(event).body("items", empty());
        mandate(circle, named("Ada", 0, 60));
        members.invite();
        addresses(event).body("items.address", contains("ada@example.org"));
    }

    /** Their seat goes with the invitation: else they would read what is for those who come. */
    @Test
    void whoNoLongerSitsThereOnItsDayIsInvitedNoLonger() {
        var event = meeting();
        var ada = mandate(circle, named("Ada", 0, 60));
        mandate(circle, named("Bo", 0, 60));
        members.invite();
        answer(event, "Ada");
        act(circle, ada, "end", Map.of("lastDay", today().toString(), "reason", "Départ"))
                .statusCode(200);
        members.invite();
        addresses(event).body("items.address", contains("bo@example.org"));
        registered(event).body("items.state", contains("CANCELLED"));
    }

    /** Member: the meeting is moved past the end of a mandate that was renewed, and the seat stays. */
    @Test
    void whoWasRenewedKeepsTheSeatWhenTheMeetingIsMoved() {
        var event = meeting();
        var ada = mandate(circle, named("Ada", -300, 20));
        members.invite();
        answer(event, "Ada");
        act(circle, ada, "renewal", Map.of()).statusCode(201);
        var moved = form();
        moved.put("when", Map.of("precision", "TIME", "start", Registrants.in(720), "end", Registrants.in(723)));
        String tag = as(COORDINATOR).get("/api/events/" + event).getHeader("ETag");
        as(COORDINATOR)
                .header("If-Match", tag)
                .body(moved)
                .put("/api/events/" + event)
                .then()
                .statusCode(200);
        members.invite();
        registered(event).body("items.state", contains("CONFIRMED"));
        addresses(event).body("items.address", contains("ada@example.org"));
    }

    @Test
    void correctedAddressIsInvitedInsteadOfTheOtherOne() {
        var event = meeting();
        var ada = mandate(circle, named("Mistyped", 0, 60));
        members.invite();
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(named("Ada", 0, 60))
                .put(Circles.mandates(circle) + "/" + ada)
                .then()
                .statusCode(200);
        members.invite();
        addresses(event).body("items.address", contains("ada@example.org"));
    }

    /** Whom those who organise no longer invite, or who had it erased, is left alone. */
    @Test
    void whoseInvitationWasTakenAwayIsNotInvitedAgain() {
        var event = meeting();
        mandate(circle, named("Ada", 0, 60));
        members.invite();
        String id = addresses(event).extract().path("items[0].id");
        as(COORDINATOR)
                .post("/api/events/" + event + "/invitations/" + id + "/withdrawal")
                .then()
                .statusCode(204);
        members.invite();
        addresses(event).body("items", empty());
    }

    @Test
    void draftInvitesNobody() {
        mandate(circle, named("Ada", 0, 60));
        String event = Events.draft(COORDINATOR, form()).extract().path("id");
        members.invite();
        addresses(event).body("items", empty());
    }

    @Test
    void twoBackendsInviteEachMemberOnce() throws Exception {
        mandate(circle, named("Ada", 0, 60));
        var event = meeting();
        new TwoBackends(() -> members.invite()).run();
        addresses(event).body("total", equalTo(1));
    }

    private Map<String, Object> form() {
        var form = Events.meeting(Network.team("bassin-sud-est"), "Réunion", circle);
        // so that those who organise may register somebody, too
        form.put("ownRules", Map.of("registration", "OPEN"));
        form.put("when", Map.of("precision", "TIME", "start", Registrants.in(120), "end", Registrants.in(123)));
        return form;
    }

    private String meeting() {
        return published(COORDINATOR, form());
    }

    private static ValidatableResponse addresses(String event) {
        return search(event, "invitations");
    }

    private static ValidatableResponse registered(String event) {
        return search(event, "registrations");
    }

    private static ValidatableResponse search(String event, String what) {
        return as(COORDINATOR)
                .body(Map.of())
                .post("/api/events/" + event + "/" + what + "/search")
                .then()
                .statusCode(200);
    }

    private static void answer(String event, String name) {
        as(COORDINATOR)
                .body(Registrants.form(name))
                .post("/api/events/" + event + "/registrations")
                .then()
                .statusCode(201);
    }
}
