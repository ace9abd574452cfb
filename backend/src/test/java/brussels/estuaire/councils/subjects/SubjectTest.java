package brussels.estuaire.councils.subjects;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.opened;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.subjects.Raised.form;
import static brussels.estuaire.councils.subjects.Raised.get;
import static brussels.estuaire.councils.subjects.Raised.list;
import static brussels.estuaire.councils.subjects.Raised.move;
import static brussels.estuaire.councils.subjects.Raised.raise;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.councils.decisions.Decided;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subject goes from a bassin's circle up to the Region's council, and its answer comes back. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SubjectTest {
    private Raised raised;

    @BeforeEach
    void circles() {
        raised = new Raised();
    }

    @Test
    void subjectGoesUpAndComesBackWithItsAnswerAndItsWholeWay() {
        var subject = raised.subject();
        move(COORDINATOR, subject, "sending", Map.of("note", "Urgent"))
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("sentTo.id", equalTo(raised.council))
                .body("rights", empty());
        list(administrator(), raised.council)
                .body("items.id", contains(subject))
                .body("rights", empty());
        move(administrator(), subject, "taking-up", Map.of()).statusCode(200);
        var decided = Decided.decision(administrator(), raised.council, Decided.form("Un groupe de travail"));
        move(administrator(), subject, "answer", Map.of("answer", Map.of("fr", "Oui"), "decisionId", decided))
                .statusCode(200);
        get(COORDINATOR, subject)
                .body("answer.fr", equalTo("Oui"))
                .body("decision.text.fr", equalTo("Un groupe de travail"))
                .body("steps.state", contains("RAISED", "SENT", "TAKEN_UP", "ANSWERED"))
                .body("steps.bassin", contains("SUD_EST", "SUD_EST", null, null))
                .body("steps.note", contains(null, "Urgent", null, null));
        as(COORDINATOR)
                .get("/api/circles/" + raised.council + "/decisions")
                .then()
                .statusCode(404);
    }

    @Test
    void councilGivesASubjectBackForMore() {
        var subject = raised.sent();
        move(administrator(), subject, "return", Map.of()).statusCode(422);
        move(administrator(), subject, "return", Map.of("note", "Combien de personnes ?"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        get(COORDINATOR, subject).body("rights", containsInAnyOrder("CORRECT", "SEND"));
        put(subject, "\"2\"").statusCode(200).body("title.fr", equalTo("Autrement"));
        move(COORDINATOR, subject, "sending", Map.of()).statusCode(200).body("steps.size()", equalTo(4));
    }

    @Test
    void strangerAndNeighbourFindNoSubject() {
        var subject = raised.sent();
        for (var stranger : List.of(NEIGHBOUR, professional(), Persona.editor("la-braise"))) {
            as(stranger).get("/api/subjects/" + subject).then().statusCode(404);
            list(stranger, raised.circle).statusCode(404);
            move(stranger, subject, "sending", Map.of()).statusCode(404);
            raise(stranger, raised.circle, form()).statusCode(404);
        }
        raise(administrator(), raised.council, form()).statusCode(403);
    }

    /** Who raised it does not answer it. */
    @Test
    void coordinatorMovesWhatIsTheirsOnly() {
        var subject = raised.sent();
        move(COORDINATOR, subject, "taking-up", Map.of()).statusCode(403);
        move(COORDINATOR, subject, "return", Map.of("note", "Non")).statusCode(403);
        move(COORDINATOR, subject, "answer", Map.of("answer", Map.of("fr", "Oui")))
                .statusCode(403);
        move(COORDINATOR, subject, "sending", Map.of()).statusCode(409).body("code", equalTo("subject-moved"));
        put(subject, "\"1\"").statusCode(409);
        delete(subject, "\"1\"").statusCode(409);
        var elsewhere = Decided.decision(COORDINATOR, raised.circle, Decided.form("Du bassin"));
        move(administrator(), subject, "answer", Map.of("answer", Map.of("fr", "Oui"), "decisionId", elsewhere))
                .statusCode(422)
                .body("violations.pointer", contains("/decisionId"));
    }

    @Test
    void subjectThatWasNeverSentIsKnownToTheCircleAlone() {
        var subject = raised.subject();
        list(administrator(), raised.council).body("items.id", not(hasItem(subject)));
        raise(COORDINATOR, raised.circle, Map.of("title", Map.of("fr", "x"))).statusCode(422);
        var unknown = new HashMap<String, Object>(form());
        unknown.put("theme", "NOT_A_THEME");
        raise(COORDINATOR, raised.circle, unknown).statusCode(422).body("violations.pointer", contains("/theme"));
        delete(subject, "\"9\"").statusCode(412);
        delete(subject, "\"0\"").statusCode(204);
        as(COORDINATOR).get("/api/subjects/" + subject).then().statusCode(404);
    }

    @Test
    void memberReadsTheSubjectsOfTheirCircleUntilTheirLastDay() {
        var subject = raised.sent();
        var ada = mandate(raised.circle, named("Ada", -9, 60));
        opened(ada)
                .get("/api/my-mandate/subjects")
                .then()
                .statusCode(200)
                .body("items.id", contains(subject))
                .body("items.rights.flatten()", empty())
                .body("items.answer", contains(nullValue()));
        var yesterday = Map.of("lastDay", today().minusDays(1).toString(), "reason", "Départ");
        act(raised.circle, ada, "end", yesterday).statusCode(200);
        opened(ada).get("/api/my-mandate/subjects").then().statusCode(404);
    }

    private static ValidatableResponse put(String subject, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(Map.of("title", Map.of("fr", "Autrement"), "text", Map.of("fr", "Plus")))
                .put("/api/subjects/" + subject)
                .then();
    }

    private static ValidatableResponse delete(String subject, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .delete("/api/subjects/" + subject)
                .then();
    }
}
