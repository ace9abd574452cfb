package brussels.estuaire.circles;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.create;
import static brussels.estuaire.circles.Circles.form;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.sector;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a circle is: kept by those who run its bassin or the Region, read by everybody where it is listed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CircleTest {
    @Test
    void coordinatorCreatesACircleOfTheirBassinOnly() {
        create(COORDINATOR, form())
                .statusCode(201)
                .body("termMonths", equalTo(12))
                .body("state", equalTo("ACTIVE"))
                .body("rights", containsInAnyOrder("EDIT", "NAME", "READ_MEMBERS", "READ_HISTORY"));
        create(NEIGHBOUR, form()).statusCode(403);
        create(professional(), form()).statusCode(403);
        create(visitor(), form()).statusCode(401);
        create(COORDINATOR, regional()).statusCode(403);
        create(administrator(), regional()).statusCode(201).body("open", equalTo(true));
    }

    @Test
    void visitorReadsWhatAListedCircleIsAndNobodyInIt() {
        var circle = circle();
        mandate(circle, named("Ada"));
        get(visitor(), circle)
                .statusCode(200)
                .body("seated", equalTo(1))
                .body("organisations", nullValue())
                .body("rights", empty());
        as(visitor()).get("/api/circles/" + circle + "/mandates").then().statusCode(401);
        as(visitor()).get("/api/circles/" + circle + "/history").then().statusCode(401);
        for (var stranger : List.of(professional(), NEIGHBOUR, Persona.editor("la-braise"))) {
            as(stranger).get("/api/circles/" + circle + "/mandates").then().statusCode(404);
            as(stranger).get("/api/circles/" + circle + "/composition").then().statusCode(404);
            as(stranger).get("/api/circles/" + circle + "/history").then().statusCode(403);
        }
    }

    @Test
    void strangerSeesNoCircleThatIsNotListed() {
        var hidden = circle(Map.of("listed", false));
        get(visitor(), hidden).statusCode(404);
        get(NEIGHBOUR, hidden).statusCode(404);
        list(visitor()).body("items.id", not(hasItem(hidden)));
        get(COORDINATOR, hidden).statusCode(200);
        get(administrator(), hidden).statusCode(200);
        list(COORDINATOR).body("items.id", hasItem(hidden));
    }

    @Test
    void visitorReadsWhichOrganisationsSitThereWhereItIsShown() {
        var circle = circle(Map.of("organisationsShown", true));
        var ada = named("Ada");
        ada.put("organisationId", Network.cpasEtterbeek());
        mandate(circle, ada);
        var bo = named("Bo");
        bo.put("organisation", "Un cabinet");
        mandate(circle, bo);
        get(visitor(), circle).body("organisations.name.fr", contains("CPAS d’Etterbeek"));
    }

    @Test
    void coordinatorChangesACircleFromTheVersionTheyRead() {
        var circle = circle();
        var changed = form();
        changed.put("lastDay", today().minusDays(1).toString());
        put(COORDINATOR, circle, "\"7\"", changed).statusCode(412);
        put(NEIGHBOUR, circle, "\"0\"", changed).statusCode(403);
        as(COORDINATOR).body(changed).put("/api/circles/" + circle).then().statusCode(428);
        put(COORDINATOR, circle, "\"0\"", changed).statusCode(200).body("state", equalTo("ENDED"));
        var taken = form();
        taken.put("bassin", "NORD");
        put(COORDINATOR, circle, "\"1\"", taken).statusCode(403);
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/history")
                .then()
                .statusCode(200)
                .body("items.act", contains("UPDATED", "CREATED"));
    }

    @Test
    void coordinatorIsToldWhatNoCircleCanBe() {
        invalid(Map.of("name", Map.of()), "/name");
        invalid(Map.of("minimum", 9, "maximum", 3), "/maximum");
        invalid(Map.of("composedFrom", "2026-01-01"), "/composedFrom");
        invalid(Map.of("sectors", List.of(sector("A1", "Un", 1), sector("A1", "Deux", 1))), "/sectors/1/code");
        invalid(Map.of("communes", List.of(Map.of("commune", "99999", "wanted", 1))), "/communes/0/commune");
        invalid(Map.of("termMonths", 0), "/termMonths");
        var nowhere = regional();
        nowhere.put("kind", "CAB");
        create(administrator(), nowhere).statusCode(422).body("violations.pointer", contains("/bassin"));
        var elsewhere = regional();
        elsewhere.put("bassin", "SUD_EST");
        create(administrator(), elsewhere).statusCode(422).body("violations.code", contains("not-for-kind"));
    }

    @Test
    void sectorStaysWhileSomebodySitsForIt() {
        var circle = circle();
        var ada = named("Ada");
        ada.put("sector", "HOSPITAL");
        mandate(circle, ada);
        var without = form();
        without.put("sectors", List.of(sector("SOCIAL", "Social", 1)));
        put(COORDINATOR, circle, "\"0\"", without).statusCode(422).body("violations.code", contains("sector-in-use"));
    }

    @Test
    void circleToWhichSomebodyWasNamedIsNotRemoved() {
        var circle = circle();
        mandate(circle, named("Ada"));
        delete(COORDINATOR, circle).statusCode(409).body("code", equalTo("circle-has-mandates"));
        var mistake = circle();
        delete(NEIGHBOUR, mistake).statusCode(403);
        delete(COORDINATOR, mistake).statusCode(204);
        get(COORDINATOR, mistake).statusCode(404);
    }

    @Test
    void listIsFilteredByBassinAndKind() {
        var circle = circle();
        var path = "/api/circles?size=100&bassin=%s&kind=%s&state=ACTIVE";
        as(visitor()).get(path.formatted("SUD_EST", "CAB")).then().body("items.id", hasItem(circle));
        as(visitor()).get(path.formatted("REGION", "CAB")).then().body("items", empty());
        as(visitor()).get(path.formatted("SUD_EST", "CDP")).then().body("items.id", not(hasItem(circle)));
        as(visitor()).get(path.formatted("NOWHERE", "CAB")).then().statusCode(400);
        as(visitor()).get("/api/circles/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static void invalid(Map<String, ?> told, String pointer) {
        var form = form();
        form.putAll(told);
        create(COORDINATOR, form).statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    private static Map<String, Object> regional() {
        return new HashMap<>(Map.of("kind", "CAR", "name", Map.of("fr", "Conseil de l’action régionale")));
    }

    private static ValidatableResponse get(Persona persona, String circle) {
        return as(persona).get("/api/circles/" + circle).then();
    }

    private static ValidatableResponse list(Persona persona) {
        return as(persona).get("/api/circles?size=100&bassin=SUD_EST").then().statusCode(200);
    }

    private static ValidatableResponse put(Persona persona, String circle, String version, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put("/api/circles/" + circle)
                .then();
    }

    private static ValidatableResponse delete(Persona persona, String circle) {
        return as(persona)
                .header("If-Match", "\"0\"")
                .delete("/api/circles/" + circle)
                .then();
    }
}
