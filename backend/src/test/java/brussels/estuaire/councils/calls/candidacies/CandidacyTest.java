package brussels.estuaire.councils.calls.candidacies;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.mandates;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.calls.Calls.answer;
import static brussels.estuaire.councils.calls.Calls.candidacy;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.close;
import static brussels.estuaire.councils.calls.Calls.decide;
import static brussels.estuaire.councils.calls.Calls.draft;
import static brussels.estuaire.councils.calls.Calls.form;
import static brussels.estuaire.councils.calls.Calls.open;
import static brussels.estuaire.councils.calls.Calls.path;
import static brussels.estuaire.councils.calls.Calls.publish;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anybody answers an open call, once for an address; those who run the circle compare, and name, keep or refuse. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CandidacyTest {
    @Test
    void visitorAnswersAndOnlyThoseWhoRunTheCircleReadIt() {
        var circle = circle();
        var call = open(circle);
        var form = candidate("Ada");
        form.putAll(Map.of("sector", "HOSPITAL", "organisationId", Network.cpasEtterbeek(), "function", "Infirmière"));
        answer(call, form).statusCode(201).body("state", equalTo("SUBMITTED"));
        read(circle, call)
                .body("items.email", contains("ada@example.org"))
                .body("items[0].organisationName.fr", equalTo("CPAS d’Etterbeek"))
                .body("items[0].organisationKind", equalTo("CPAS"))
                .body("items[0].motivation", equalTo("Je travaille avec des aidants."))
                .body("items[0].rights", containsInAnyOrder("ACCEPT", "RESERVE", "REFUSE"));
        mandate(circle, named("Member"));
        for (var stranger : List.of(NEIGHBOUR, professional())) {
            as(stranger).get(path(circle, call) + "/candidacies").then().statusCode(403);
            as(stranger).get(path(circle, call) + "/composition").then().statusCode(403);
        }
        as(visitor()).get(path(circle, call) + "/candidacies").then().statusCode(401);
        as(COORDINATOR).get(path(circle(), call) + "/candidacies").then().statusCode(404);
    }

    @Test
    void addressAnswersOnceAndNothingIsStoredOfTheSecondTime() {
        var circle = circle();
        var call = open(circle);
        candidacy(call, candidate("Ada"));
        var again = candidate("Ada");
        again.put("email", "ADA@example.org");
        again.put("motivation", "Autre chose");
        answer(call, again).statusCode(409).body("code", equalTo("candidacy-exists"));
        read(circle, call)
                .body("total", equalTo(1))
                .body("items.motivation", contains("Je travaille avec des aidants."));
        candidacy(open(circle()), candidate("Ada"));
    }

    @Test
    void nobodyAnswersBeforeTheFirstDayNorAfterTheLastOne() throws Exception {
        var circle = circle();
        var call = draft(circle, form(-5, 5));
        answer(call, candidate("Ada")).statusCode(404);
        answer(UUID.randomUUID().toString(), candidate("Ada")).statusCode(404);
        publish(circle, call);
        close(call);
        answer(call, candidate("Ada")).statusCode(409).body("code", equalTo("call-closed"));
        read(circle, call).body("total", equalTo(0));
        var next = draft(circle, form(2, 5));
        publish(circle, next).statusCode(200);
        answer(next, candidate("Ada")).statusCode(409).body("code", equalTo("call-not-open-yet"));
    }

    @Test
    void candidateIsToldWhatIsMissing() {
        var call = open(circle());
        invalid(call, Map.of("name", " "), "/name");
        invalid(call, Map.of("email", "ada"), "/email");
        invalid(call, Map.of("motivation", ""), "/motivation");
        invalid(call, Map.of("motivation", "x".repeat(4001)), "/motivation");
        invalid(call, Map.of("sector", "UNHEARD_OF"), "/sector");
        invalid(call, Map.of("organisationId", UUID.randomUUID().toString()), "/organisationId");
    }

    @Test
    void whoIsAcceptedHasAMandateByItsRules() {
        var circle = circle();
        var call = open(circle);
        var form = candidate("Ada");
        form.put("sector", "SOCIAL");
        var ada = candidacy(call, form);
        decide(circle, call, ada, "acceptance", Map.of())
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("mandateId", notNullValue())
                .body("rights", empty());
        as(COORDINATOR)
                .get(mandates(circle))
                .then()
                .body("items.name", contains("Ada"))
                .body("items[0].sector", equalTo("SOCIAL"))
                .body("items[0].firstDay", equalTo(today().toString()))
                .body(
                        "items[0].lastDay",
                        equalTo(today().plusMonths(12).minusDays(1).toString()));
        decide(circle, call, ada, "refusal", Map.of("message", "Trop tard"))
                .statusCode(409)
                .body("code", equalTo("candidacy-decided"));
    }

    @Test
    void whoSitsAlreadyStaysACandidateAndNothingIsDecided() {
        var circle = circle();
        var call = open(circle);
        mandate(circle, named("Ada"));
        var ada = candidacy(call, candidate("Ada"));
        decide(circle, call, ada, "acceptance", Map.of()).statusCode(409).body("code", equalTo("person-sits-already"));
        read(circle, call).body("items.state", contains("SUBMITTED"));
        decide(
                        circle,
                        call,
                        ada,
                        "acceptance",
                        Map.of("lastDay", today().minusDays(1).toString()))
                .statusCode(422);
    }

    /** Coordinator: the circle looks for other sectors since somebody answered. */
    @Test
    void candidateOfASectorThatIsNoMoreIsNamedWithoutIt() {
        var circle = circle();
        var call = open(circle);
        var form = candidate("Ada");
        form.put("sector", "HOSPITAL");
        var ada = candidacy(call, form);
        var changed = Circles.form();
        changed.put("sectors", List.of());
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/api/circles/" + circle)
                .then()
                .statusCode(200);
        decide(circle, call, ada, "acceptance", Map.of()).statusCode(200);
        as(COORDINATOR).get(mandates(circle)).then().body("items.name", contains("Ada"));
    }

    @Test
    void whoIsInReserveIsNamedOrRefusedLater() {
        var circle = circle();
        var call = open(circle);
        var ada = candidacy(call, candidate("Ada"));
        decide(circle, call, ada, "reserve", Map.of())
                .statusCode(200)
                .body("state", equalTo("RESERVE"))
                .body("rights", containsInAnyOrder("ACCEPT", "REFUSE"));
        decide(circle, call, ada, "refusal", Map.of()).statusCode(422);
        decide(circle, call, ada, "refusal", Map.of("message", "Le groupe est complet."))
                .statusCode(200)
                .body("message", equalTo("Le groupe est complet."));
        as(NEIGHBOUR)
                .body(Map.of())
                .post(path(circle, call) + "/candidacies/" + ada + "/acceptance")
                .then()
                .statusCode(403);
        var other = open(circle());
        decide(circle, call, candidacy(other, candidate("Bo")), "acceptance", Map.of())
                .statusCode(404);
    }

    /** A coordinator decides on what they have read. */
    @Test
    void whatACandidateCorrectedMeanwhileIsNotDecidedOn() {
        var circle = circle();
        var call = open(circle);
        var ada = candidacy(call, candidate("Ada"));
        as(COORDINATOR)
                .body(Map.of())
                .post(path(circle, call) + "/candidacies/" + ada + "/acceptance")
                .then()
                .statusCode(428);
        decide(circle, call, ada, "acceptance", "\"7\"", Map.of()).statusCode(412);
        read(circle, call).body("items.state", contains("SUBMITTED"));
        decide(circle, call, ada, "acceptance", "\"0\"", Map.of()).statusCode(200);
    }

    @Test
    void coordinatorSeesHowTheCircleWouldBeWithSomeCandidates() {
        var circle = circle();
        mandate(circle, named("Member"));
        var call = open(circle);
        var form = candidate("Ada");
        form.put("sector", "HOSPITAL");
        var ada = candidacy(call, form);
        var bo = candidacy(call, candidate("Bo"));
        var path = path(circle, call) + "/composition";
        as(COORDINATOR).get(path).then().statusCode(200).body("seated", equalTo(1));
        as(COORDINATOR)
                .get(path + "?candidacy=" + ada + "&candidacy=" + bo)
                .then()
                .body("seated", equalTo(3))
                .body("sectors.find { it.code == 'HOSPITAL' }.missing", equalTo(1));
        decide(circle, call, ada, "acceptance", Map.of()).statusCode(200);
        as(COORDINATOR).get(path + "?candidacy=" + ada).then().body("seated", equalTo(2));
    }

    private static void invalid(String call, Map<String, ?> told, String pointer) {
        var form = candidate("Ada");
        form.putAll(told);
        answer(call, form).statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    private static ValidatableResponse read(String circle, String call) {
        return as(COORDINATOR).get(path(circle, call) + "/candidacies").then().statusCode(200);
    }
}
