package brussels.estuaire.opendoors.doors;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.NEIGHBOUR;
import static brussels.estuaire.opendoors.Openings.act;
import static brussels.estuaire.opendoors.Openings.apply;
import static brussels.estuaire.opendoors.Openings.change;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.nothing;
import static brussels.estuaire.opendoors.Openings.service;
import static brussels.estuaire.opendoors.Openings.told;
import static brussels.estuaire.opendoors.Openings.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who edits a service applies to open its doors, and the team of the edition answers. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenDoorTest {
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Plus de place"));

    @Test
    void onlyWhoEditsTheServiceAppliesAndOnce() {
        var form = told(edition(Phase.APPLICATIONS), service("Accueil"));
        apply(visitor(), form).statusCode(401);
        for (var stranger : List.of(professional(), NEIGHBOUR, editor("la-braise"))) {
            apply(stranger, form).statusCode(403);
        }
        apply(HOST, form)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("place.commune", equalTo("21005"))
                .body("approximate", equalTo(false))
                .body("bassin", equalTo("SUD_EST"))
                .body("rights", containsInAnyOrder("EDIT", "WITHDRAW", "READ_HISTORY"));
        apply(HOST, form).statusCode(409).body("code", equalTo("open-door-there-already"));
    }

    @Test
    void teamDecidesOnWhatItHasRead() {
        var form = told(edition(Phase.APPLICATIONS), service("Accueil"));
        String door = apply(HOST, form).statusCode(201).extract().path("id");
        var read = version("open-doors/" + door);
        var other = new LinkedHashMap<>(form);
        other.put("shown", Map.of("fr", "Le toit"));
        change(HOST, "open-doors/" + door, other).statusCode(200);
        act(COORDINATOR, door, "acceptance", Map.of(), read).statusCode(412);
        act(COORDINATOR, door, "refusal", REASON, read).statusCode(412);
        act(HOST, door, "withdrawal", REASON, read).statusCode(412);
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    void teamOfTheEditionAnswersWhoApplies() {
        var form = told(edition(Phase.APPLICATIONS), service("Accueil"));
        String door = apply(HOST, form).statusCode(201).extract().path("id");
        act(HOST, door, "acceptance", Map.of()).statusCode(403);
        act(NEIGHBOUR, door, "acceptance", Map.of()).statusCode(404);
        act(COORDINATOR, door, "change-request", REASON).statusCode(200).body("state", equalTo("CHANGES_REQUESTED"));
        var better = new LinkedHashMap<>(form);
        better.put("shown", Map.of("fr", "La cour"));
        change(HOST, "open-doors/" + door, better)
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("reason", nullValue());
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200).body("state", equalTo("ACCEPTED"));
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(409).body("code", equalTo("open-door-state"));
        as(HOST).get("/api/open-doors/" + door + "/history")
                .then()
                .body("items.act", contains("ACCEPTED", "UPDATED", "CHANGES_REQUESTED", "CREATED"));
    }

    @Test
    void applicationsAreTakenWhileTheirPhaseLastsAndByTheTeamUntilTheWeekEnds() {
        for (var phase : List.of(Phase.BEFORE, Phase.PROGRAMME, Phase.BOOKING)) {
            var form = told(edition(phase), service("Accueil"));
            apply(HOST, form).statusCode(409).body("code", equalTo("edition-not-open"));
            apply(COORDINATOR, form).statusCode(201);
        }
        apply(COORDINATOR, told(edition(Phase.EVALUATION), service("Accueil"))).statusCode(409);
    }

    @Test
    void whatCannotOpenIsTold() {
        var edition = edition(Phase.APPLICATIONS);
        refused(told(nothing(), service("Accueil")), "/editionId", "unknown");
        refused(told(edition, nothing()), "/serviceId", "unknown");
        String draft = Services.draft(HOST, Services.form(Network.cpasEtterbeek(), "Brouillon"))
                .extract()
                .path("id");
        refused(told(edition, draft), "/serviceId", "service-not-published");
        refused(told(edition, service(Map.of("locations", List.of()), "Sans adresse")), "/place", "required");
        var elsewhere = told(edition, service("Accueil"));
        elsewhere.put("place", Map.of("commune", "21004", "postalCode", "1020"));
        refused(elsewhere, "/place/commune", "outside-edition");
        var speaking = told(edition, service("Accueil"));
        speaking.put("languages", List.of("klingon"));
        refused(speaking, "/languages/0", "unknown");
        var wordless = told(edition, service("Accueil"));
        wordless.remove("welcome");
        refused(wordless, "/welcome", "required");
    }

    private static void refused(Map<String, ?> form, String pointer, String code) {
        apply(HOST, form)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void acceptedDoorIsPublicWithTheProgramme() {
        var early = door(edition(Phase.APPLICATIONS), "Accueil");
        for (var stranger : List.of(visitor(), professional(), NEIGHBOUR)) {
            as(stranger).get("/api/open-doors/" + early).then().statusCode(404);
        }
        as(HOST).get("/api/open-doors/" + early).then().statusCode(200);
        var told = edition(Phase.PROGRAMME);
        var door = door(told, "Accueil");
        as(visitor()).get("/api/open-doors/" + door).then().statusCode(200).body("rights", empty());
        act(NEIGHBOUR, door, "withdrawal", REASON).statusCode(403);
        Openings.applied(told, "Attend encore");
        list(visitor(), told).body("items.id", contains(door)).body("total", equalTo(1));
        list(COORDINATOR, told).body("total", equalTo(2)).body("items[0].serviceName.fr", equalTo("Accueil"));
        as(COORDINATOR)
                .get("/api/open-doors?state=PROPOSED&edition=" + told)
                .then()
                .body("total", equalTo(1));
    }

    private static ValidatableResponse list(Persona reader, String edition) {
        return as(reader)
                .get("/api/open-doors?bassin=SUD_EST&edition=" + edition)
                .then()
                .statusCode(200);
    }

    @Test
    void reasonIsForTheServiceAndTheTeam() {
        var door = door(edition(Phase.PROGRAMME), "Accueil");
        act(HOST, door, "withdrawal", Map.of("reason", Map.of())).statusCode(422);
        act(HOST, door, "withdrawal", REASON).statusCode(200).body("reason.fr", equalTo("Plus de place"));
        as(visitor()).get("/api/open-doors/" + door).then().statusCode(404);
        act(HOST, door, "withdrawal", REASON).statusCode(409);
        change(HOST, "open-doors/" + door, told(null, nothing())).statusCode(409);
        change(COORDINATOR, "open-doors/" + door, told(null, nothing()))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"));
    }

    @Test
    void refusedServiceMayStillBeTaken() {
        var door = Openings.applied(edition(Phase.PROGRAMME), "Accueil");
        act(COORDINATOR, door, "refusal", REASON).statusCode(200).body("state", equalTo("REFUSED"));
        change(HOST, "open-doors/" + door, told(null, nothing())).statusCode(409);
        act(administrator(), door, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    void serviceOpensAloneAndAsksNobody() {
        var form = told(null, service("Accueil"));
        form.put("place", Map.of("commune", "21005", "name", Map.of("fr", "La place")));
        String door = apply(HOST, form)
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("approximate", equalTo(true))
                .extract()
                .path("id");
        as(visitor()).get("/api/open-doors/" + door).then().statusCode(200);
        act(COORDINATOR, door, "refusal", REASON).statusCode(403);
        var version = version("open-doors/" + door);
        as(HOST).body(form).put("/api/open-doors/" + door).then().statusCode(428);
        as(NEIGHBOUR)
                .header("If-Match", version)
                .body(form)
                .put("/api/open-doors/" + door)
                .then()
                .statusCode(403);
        change(HOST, "open-doors/" + door, form).statusCode(200);
    }
}
