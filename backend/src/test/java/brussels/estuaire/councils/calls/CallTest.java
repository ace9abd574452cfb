package brussels.estuaire.councils.calls;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.calls.Calls.candidacy;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.draft;
import static brussels.estuaire.councils.calls.Calls.form;
import static brussels.estuaire.councils.calls.Calls.open;
import static brussels.estuaire.councils.calls.Calls.path;
import static brussels.estuaire.councils.calls.Calls.publish;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who run a circle call for candidates; from its publication on, the days of a call alone say what it is. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CallTest {
    @Test
    void coordinatorWritesADraftThatNobodyElseSees() {
        var circle = circle();
        as(COORDINATOR)
                .body(form(-5, 5))
                .post(path(circle))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("candidacies", equalTo(0))
                .body("until", equalTo(today().plusMonths(12).minusDays(1).toString()))
                .body("rights", containsInAnyOrder("EDIT", "PUBLISH", "REMOVE"));
        for (var stranger : List.of(NEIGHBOUR, professional(), Persona.editor("la-braise"))) {
            as(stranger).body(form(-5, 5)).post(path(circle)).then().statusCode(403);
            list(stranger, circle).body("total", equalTo(0));
        }
        as(visitor()).body(form(-5, 5)).post(path(circle)).then().statusCode(401);
        list(administrator(), circle).body("total", equalTo(1));
    }

    @Test
    void visitorReadsAPublishedCallEvenOfACircleThatIsNotListed() {
        var circle = circle(Map.of("listed", false));
        var call = draft(circle, form(-5, 5));
        get(visitor(), call).statusCode(404);
        publish(circle, call).statusCode(200).body("state", equalTo("OPEN"));
        get(visitor(), call)
                .statusCode(200)
                .body("circle.name.fr", equalTo("Conseil de l’action"))
                .body("circle.listed", equalTo(false))
                .body("candidacies", nullValue())
                .body("rights", contains("ANSWER"));
        as(visitor()).get("/api/calls?size=100&bassin=SUD_EST").then().body("items.id", hasItem(call));
        as(visitor()).get("/api/calls?size=100&bassin=NORD").then().body("items.id", not(hasItem(call)));
        as(visitor()).get(path(circle)).then().statusCode(404);
        as(NEIGHBOUR).get(path(circle, call)).then().statusCode(404);
    }

    @Test
    void stateFollowsFromTheDays() throws Exception {
        var coming = draft(circle(), form(2, 5));
        Calls.superuser("update circle_call set published_at = now() where id = ?", coming);
        get(visitor(), coming).body("state", equalTo("COMING")).body("rights", equalTo(List.of()));
        var lastDay = circle();
        var today = draft(lastDay, form(-3, 0));
        publish(lastDay, today).body("state", equalTo("OPEN"));
        Calls.close(today);
        get(visitor(), today).body("state", equalTo("CLOSED")).body("rights", equalTo(List.of()));
        as(visitor()).get("/api/calls?size=100").then().body("items.id", not(hasItems(coming, today)));
    }

    @Test
    void circleHasOnePublishedCallAtATime() {
        var circle = circle();
        open(circle);
        var second = draft(circle, form(5, 9));
        publish(circle, second).statusCode(409).body("code", equalTo("call-overlaps"));
        change(circle, second, form(6, 9)).statusCode(200);
        publish(circle, second).statusCode(200);
        publish(circle, second).statusCode(409).body("code", equalTo("call-published"));
        change(circle, second, 2, form(4, 9)).statusCode(409).body("code", equalTo("call-overlaps"));
    }

    @Test
    void coordinatorChangesACallFromTheVersionTheyRead() {
        var circle = circle();
        var call = draft(circle, form(-5, 5));
        change(circle, call, 7, form(-5, 9)).statusCode(412);
        as(COORDINATOR).body(form(-5, 9)).put(path(circle, call)).then().statusCode(428);
        as(NEIGHBOUR).body(form(-5, 9)).put(path(circle, call)).then().statusCode(403);
        change(circle, call, form(-5, 9))
                .statusCode(200)
                .body("closesOn", equalTo(today().plusDays(9).toString()));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/history")
                .then()
                .body("items.act", contains("CALL_UPDATED", "CALL_CREATED", "CREATED"));
        as(COORDINATOR).get(path(circle(), call)).then().statusCode(404);
    }

    @Test
    void coordinatorIsToldWhatNoCallCanBe() {
        var circle = circle(Map.of("lastDay", today().plusDays(30).toString()));
        invalid(circle, Map.of("closesOn", today().minusDays(9).toString()), "/closesOn");
        invalid(circle, Map.of("lastDay", today().minusDays(9).toString()), "/lastDay");
        invalid(circle, Map.of("text", Map.of()), "/text");
        invalid(circle, Map.of("sought", 0), "/sought");
        var late = form(-5, 5);
        late.put("firstDay", today().plusDays(31).toString());
        as(COORDINATOR).body(late).post(path(circle)).then().statusCode(409).body("code", equalTo("circle-ended"));
    }

    @Test
    void callThatSomebodyAnsweredIsNotRemovedNorIsItsCircle() {
        var circle = circle();
        var call = open(circle);
        candidacy(call, candidate("Ada"));
        remove(path(circle, call), 1).statusCode(409).body("code", equalTo("call-has-candidacies"));
        remove("/api/circles/" + circle, 0).statusCode(409).body("code", equalTo("circle-in-use"));
        var mistaken = circle();
        var mistake = draft(mistaken, form(-5, 5));
        as(NEIGHBOUR)
                .header("If-Match", "\"0\"")
                .delete(path(mistaken, mistake))
                .then()
                .statusCode(403);
        remove(path(mistaken, mistake), 0).statusCode(204);
        draft(mistaken, form(-5, 5));
        remove("/api/circles/" + mistaken, 0).statusCode(204);
    }

    /** Coordinator: nobody is called to seats that nobody can take. */
    @Test
    void callOfACircleThatWillHaveEndedIsNotPublished() {
        var circle = circle();
        var later = form(-1, 9);
        later.put("firstDay", today().plusDays(1).toString());
        var call = draft(circle, later);
        var ending = Circles.form();
        ending.put("lastDay", today().toString());
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(ending)
                .put("/api/circles/" + circle)
                .then()
                .statusCode(200);
        publish(circle, call).statusCode(409).body("code", equalTo("circle-ended"));
        get(visitor(), call).statusCode(404);
    }

    private static void invalid(String circle, Map<String, ?> told, String pointer) {
        var form = form(-5, 5);
        form.putAll(told);
        as(COORDINATOR)
                .body(form)
                .post(path(circle))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer));
    }

    private static ValidatableResponse get(Persona persona, String call) {
        return as(persona).get("/api/calls/" + UUID.fromString(call)).then();
    }

    private static ValidatableResponse list(Persona persona, String circle) {
        return as(persona).get(path(circle)).then().statusCode(200);
    }

    private static ValidatableResponse change(String circle, String call, Map<String, ?> form) {
        return change(circle, call, 0, form);
    }

    private static ValidatableResponse change(String circle, String call, int version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put(path(circle, call))
                .then();
    }

    private static ValidatableResponse remove(String path, int version) {
        return as(COORDINATOR)
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }
}
