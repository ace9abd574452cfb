package brussels.estuaire.councils.decisions;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.opened;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.decisions.Decided.decision;
import static brussels.estuaire.councils.decisions.Decided.decisions;
import static brussels.estuaire.councils.decisions.Decided.follow;
import static brussels.estuaire.councils.decisions.Decided.form;
import static brussels.estuaire.councils.decisions.Decided.meeting;
import static brussels.estuaire.councils.decisions.Decided.record;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a circle decided: written by who runs it, read by who sits in it, and not there for anybody else. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DecisionTest {
    @Inject
    ForgetOwners forget;

    @Test
    void coordinatorWritesDownWhatWasDecidedUnderTheNextNumber() throws SQLException {
        var circle = circle();
        var ada = mandate(circle, named("Ada"));
        var meeting = meeting(circle, 3);
        var form = form("Écrire à la commune");
        form.putAll(Map.of("mode", "VOTE", "votesFor", 7, "votesAgainst", 1, "meetingId", meeting));
        form.putAll(Map.of("ownerMandateId", ada, "dueDay", today().plusDays(30).toString()));
        record(COORDINATOR, circle, form)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("day", equalTo(today().minusDays(3).toString()))
                .body("meeting.id", equalTo(meeting))
                .body("owner", equalTo("Ada"))
                .body("openDays", equalTo(3))
                .body("overdue", equalTo(false))
                .body("rights", containsInAnyOrder("CORRECT", "FOLLOW"));
        record(administrator(), circle, form("Suite")).statusCode(201).body("number", equalTo(2));
        list(COORDINATOR, circle, "").body("items.number", contains(2, 1)).body("rights", contains("RECORD"));
    }

    @Test
    void strangerAndNeighbourFindNoDecisions() {
        var circle = circle();
        var decision = decision(circle, form("Rien que pour nous"));
        for (var stranger : List.of(NEIGHBOUR, professional(), Persona.editor("la-braise"))) {
            list(stranger, circle, "").statusCode(404);
            as(stranger).get(decisions(circle) + "/" + decision).then().statusCode(404);
            as(stranger).get("/api/circles/" + circle + "/follow-up").then().statusCode(404);
            record(stranger, circle, form("La leur")).statusCode(404);
        }
        list(visitor(), circle, "").statusCode(401);
        list(COORDINATOR, circle, "").body("total", equalTo(1));
    }

    @Test
    void memberReadsByTheLinkUntilTheirLastDay() {
        var circle = circle();
        decision(circle, form("À lire"));
        var ada = mandate(circle, named("Ada", -9, 60));
        var path = "/api/my-mandate/decisions";
        opened(ada)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.text.fr", contains("À lire"))
                .body("items.rights.flatten()", empty())
                .body("rights", empty());
        var yesterday = Map.of("lastDay", today().minusDays(1).toString(), "reason", "Départ");
        act(circle, ada, "end", yesterday).statusCode(200);
        opened(ada).get(path).then().statusCode(404);
        opened(ada).get("/api/my-mandate/follow-up").then().statusCode(404);
        as(visitor()).get(path).then().statusCode(401);
    }

    @Test
    void coordinatorIsToldWhatNoDecisionCanBe() throws SQLException {
        var circle = circle();
        var other = circle();
        invalid(circle, Map.of("text", Map.of()), "/text");
        invalid(circle, Map.of("meetingId", meeting(other, 1)), "/meetingId");
        invalid(circle, Map.of("ownerMandateId", mandate(other, named("Ada"))), "/ownerMandateId");
        invalid(circle, Map.of("votesFor", 3), "/votesFor");
        invalid(circle, Map.of("votesFor", -1, "mode", "VOTE"), "/votesFor");
        invalid(circle, Map.of("dueDay", today().minusDays(1).toString()), "/dueDay");
        invalid(circle, Map.of("day", today().plusDays(1).toString()), "/day");
        list(COORDINATOR, circle, "").body("total", equalTo(0));
    }

    @Test
    void coordinatorCorrectsFromTheVersionTheyRead() {
        var circle = circle();
        var path = decisions(circle) + "/" + decision(circle, form("Faute"));
        as(COORDINATOR).body(form("Juste")).put(path).then().statusCode(428);
        put(path, "\"3\"").statusCode(412);
        put(path, "\"0\"").statusCode(200).body("text.fr", equalTo("Juste")).body("number", equalTo(1));
        as(NEIGHBOUR).body(form("Juste")).put(path).then().statusCode(404);
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/history")
                .then()
                .body("items.act", contains("DECISION_CORRECTED", "DECISION_RECORDED", "CREATED"));
    }

    @Test
    void decisionKeepsWhatBecameOfItUntilItIsClosed() {
        var circle = circle();
        var decision = decision(circle, form("À suivre", 5));
        follow(circle, decision, "OPEN").statusCode(201).body("state", equalTo("OPEN"));
        follow(circle, decision, "DONE").statusCode(201).body("closedOn", equalTo(today().toString()));
        follow(circle, decision, "DROPPED").statusCode(409).body("code", equalTo("decision-closed"));
        follow(circle, decision, "OPEN").statusCode(201).body("closedOn", nullValue());
        as(COORDINATOR)
                .get(decisions(circle) + "/" + decision)
                .then()
                .body("steps.state", contains("OPEN", "DONE", "OPEN"))
                .body("note", equalTo("Ce qu’il en est"));
    }

    @Test
    void nothingBecomesOfADecisionBeforeItsDayNorInAnotherCircle() {
        var circle = circle();
        var decision = decision(circle, form("À suivre", 5));
        step(circle, decision, 9).statusCode(422).body("violations.pointer", contains("/day"));
        step(circle, decision, -1).statusCode(422).body("violations.pointer", contains("/day"));
        follow(circle(), decision, "DONE").statusCode(404);
    }

    @Test
    void listIsFilteredByStateMeetingAndDay() throws SQLException {
        var circle = circle();
        var meeting = meeting(circle, 3);
        var at = form("À la réunion");
        at.put("meetingId", meeting);
        decision(circle, at);
        var late = form("En retard", 9);
        late.put("dueDay", today().minusDays(2).toString());
        decision(circle, late);
        follow(circle, decision(circle, form("Finie")), "DONE");
        list(COORDINATOR, circle, "?state=OPEN").body("items.number", contains(2, 1));
        list(COORDINATOR, circle, "?meeting=" + meeting).body("items.number", contains(1));
        list(COORDINATOR, circle, "?dueUntil=" + today())
                .body("items.number", contains(2))
                .body("items.overdue", contains(true));
        list(COORDINATOR, circle, "?size=1&page=2").body("items.number", contains(2));
    }

    /** What was typed of a person is not known for ever; what was decided is. */
    @Test
    void whoWasInChargeIsForgottenTwoYearsAfterItWasClosed() throws SQLException {
        var circle = circle();
        var form = form("Ancienne", 900);
        form.put("owner", "Ada Lovelace");
        var decision = decision(circle, form);
        step(circle, decision, 800).statusCode(201).body("owner", equalTo("Ada Lovelace"));
        forget.forget();
        list(COORDINATOR, circle, "").body("items.owner", contains(nullValue())).body("items.number", contains(1));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/history")
                .then()
                .body("items.changes.flatten()*.after", everyItem(not(hasItem("Ada Lovelace"))));
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from decision")) {
            assertThat(rows.next()).as("decisions that nobody named").isFalse();
        }
    }

    @Test
    void circleThatDecidedSomethingIsNotRemoved() {
        var circle = circle();
        decision(circle, form("Elle reste"));
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete("/api/circles/" + circle)
                .then()
                .statusCode(409)
                .body("code", equalTo("circle-in-use"));
    }

    /** That it is done, said so many days ago. */
    private static ValidatableResponse step(String circle, String decision, int daysAgo) {
        var day = today().minusDays(daysAgo).toString();
        return as(COORDINATOR)
                .body(Map.of("state", "DONE", "note", "Fait", "day", day))
                .post(decisions(circle) + "/" + decision + "/steps")
                .then();
    }

    private static void invalid(String circle, Map<String, ?> told, String pointer) {
        var form = form("Décision");
        form.putAll(told);
        record(COORDINATOR, circle, form).statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    private static ValidatableResponse list(Persona persona, String circle, String query) {
        return as(persona).get(decisions(circle) + query).then();
    }

    private static ValidatableResponse put(String path, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form("Juste"))
                .put(path)
                .then();
    }
}
