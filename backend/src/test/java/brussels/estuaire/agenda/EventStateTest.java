package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventStateTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona OTHER_COORDINATOR = Persona.coordinator("bassin-nord");
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static final Map<String, Object> REASON = Map.of("reason", Map.of("fr", "La salle est inondée"));
    private static UUID team;
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
        laBraise = Network.laBraise();
        Network.cpasEtterbeek();
    }

    @Test
    void organiserPublishesWhatItsTypeLetsItPublishAndNothingElse() {
        var open = draft(EDITOR, form(laBraise, "PORTES_OUVERTES", "Portes ouvertes"))
                .body("rights", hasItem("PUBLISH"))
                .extract();
        as(EDITOR)
                .post("/api/events/" + open.path("id") + "/publication")
                .then()
                .statusCode(200);
        var other = draft(EDITOR, form(laBraise, "FORMATION", "Formation"))
                .body("rights", not(hasItem("PUBLISH")))
                .extract();
        as(EDITOR)
                .post("/api/events/" + other.path("id") + "/publication")
                .then()
                .statusCode(403);
        as(EDITOR)
                .header("If-Match", "\"1\"")
                .body(form(laBraise, "CAR", "Un conseil"))
                .put("/api/events/" + open.path("id"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/type"))
                .body("violations[0].code", equalTo("fixed-once-announced"));
    }

    @Test
    void coordinatorCancelsPostponesAndAnnouncesAgain() {
        var event = "/api/events/" + published(COORDINATOR, form(team, "FORMATION", "Formation reportée"));
        as(COORDINATOR).body(Map.of()).post(event + "/postponement").then().statusCode(422);
        as(COORDINATOR)
                .body(REASON)
                .post(event + "/postponement")
                .then()
                .statusCode(200)
                .body("state", equalTo("POSTPONED"));
        as(Persona.visitor()).get(event).then().body("reason.fr", equalTo("La salle est inondée"));
        as(COORDINATOR).post(event + "/publication").then().statusCode(200).body("reason", nullValue());
        cancelled(event).statusCode(200).body("state", equalTo("CANCELLED"));
        cancelled(event).statusCode(409).body("code", equalTo("event-state"));
        as(COORDINATOR)
                .get(event + "/history")
                .then()
                .body("items.act", hasItems("POSTPONED", "CANCELLED", "PUBLISHED", "CREATED"));
    }

    @Test
    void editorRemovesADraftAndNotWhatWasAnnounced() {
        String draft =
                draft(EDITOR, form(laBraise, "FORMATION", "Erreur")).extract().path("id");
        as(EDITOR).delete("/api/events/" + draft).then().statusCode(428);
        as(EDITOR)
                .header("If-Match", "\"0\"")
                .delete("/api/events/" + draft)
                .then()
                .statusCode(204);
        as(EDITOR).get("/api/events/" + draft).then().statusCode(404);
        var announced = published(EDITOR, form(laBraise, "PORTES_OUVERTES", "Annoncé"));
        as(EDITOR)
                .header("If-Match", "\"1\"")
                .delete("/api/events/" + announced)
                .then()
                .statusCode(409)
                .body("code", equalTo("event-announced"));
    }

    @Test
    void coordinatorOfAnotherBassinChangesNothing() {
        var id = published(COORDINATOR, form(team, "RDV_PREVENTION", "La Chasse"));
        var event = "/api/events/" + id;
        as(OTHER_COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(form(team, "CAR", "Volé"))
                .put(event)
                .then()
                .statusCode(403);
        as(OTHER_COORDINATOR).header("If-Match", "\"1\"").delete(event).then().statusCode(403);
        for (var act :
                List.of("publication", "cancellation", "postponement", "proposal", "change-request", "refusal")) {
            as(OTHER_COORDINATOR).body(REASON).post(event + "/" + act).then().statusCode(403);
        }
        as(OTHER_COORDINATOR).get(event + "/history").then().statusCode(403);
        as(OTHER_COORDINATOR)
                .body(form(team, "CAR", "Chez les autres"))
                .post("/api/events")
                .then()
                .statusCode(403);
        as(Persona.visitor()).body(REASON).post(event + "/cancellation").then().statusCode(401);
    }

    private static ValidatableResponse cancelled(String event) {
        return as(COORDINATOR).body(REASON).post(event + "/cancellation").then();
    }
}
