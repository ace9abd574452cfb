package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A team keeps templates of what it asks; other teams start from those of the Region, and never see its own. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class QuestionnaireTest {
    static final String PATH = "/api/questionnaires";

    /** The satisfaction that every template asks, under one id. */
    private static final String SATISFACTION = "e5700000-0000-4000-8000-000000000001";

    private static final String QUESTIONS = "content.sections.questions.flatten()";

    @Test
    void everyTeamStartsFromWhatThePlatformBrings() {
        for (var somebody : List.of(COORDINATOR, NEIGHBOUR, administrator(), editor("la-braise"))) {
            as(somebody)
                    .get(PATH + "?size=100&bassin=REGION")
                    .then()
                    .statusCode(200)
                    .body("items.title.nl", hasItems("Na een ontmoeting", "Na een reflectiegroep"))
                    .body("items.bassin", everyItem(nullValue()));
        }
        as(professional()).get(PATH).then().statusCode(200).body("items", empty());
        as(visitor()).get(PATH).then().statusCode(401);
    }

    @Test
    void reflectionGroupsAreAskedTheFourQuestionsOf2020AndTheSatisfactionOfAllOthers() {
        var brought = brought("GROUPE_REFLEXION");
        as(COORDINATOR)
                .get(PATH + "/" + brought)
                .then()
                .statusCode(200)
                .body(
                        QUESTIONS + ".text.fr",
                        hasItems(
                                "Quelle est votre impression globale du groupe de réflexion ?",
                                "Quelles constatations positives de ce groupe de réflexion ?",
                                "Quels points d’amélioration ?",
                                "Que retenez-vous de ce groupe de réflexion ? Qu’est-ce que vous en avez retiré ?"))
                .body(QUESTIONS + ".findAll { it.satisfaction }.id", contains(SATISFACTION))
                .body("rights", contains("COPY"));
    }

    /** What we bring is held to what we hold others to. */
    @Test
    void everyTemplateThatIsBroughtCouldBeSavedAsItStands() {
        List<String> ids = as(administrator())
                .get(PATH + "?size=100&bassin=REGION")
                .then()
                .extract()
                .path("items.findAll { it.organisationName == null }.id");
        for (var id : ids) {
            var it = as(administrator()).get(PATH + "/" + id).then().statusCode(200);
            Map<String, Object> content = it.extract().path("content");
            Map<String, Object> title = it.extract().path("title");
            create(COORDINATOR, Map.of("bassin", "SUD_EST", "title", title, "content", content))
                    .statusCode(201);
        }
    }

    @Test
    void coordinatorCopiesATemplateWhoseQuestionsKeepTheirIds() {
        var id = copied();
        as(COORDINATOR)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("template", equalTo(true))
                .body("number", equalTo(1))
                .body("asked", equalTo(false))
                .body(QUESTIONS + ".id", hasItem(SATISFACTION))
                .body("rights", containsInAnyOrder("EDIT", "COPY", "REMOVE"));
        as(COORDINATOR)
                .get(PATH + "?size=100&bassin=SUD_EST&eventType=GROUPE_REFLEXION")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void teamOfAnotherBassinNeverLearnsThatItIsThere() {
        var id = copied();
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            as(stranger).get(PATH + "/" + id).then().statusCode(404);
            as(stranger).get(PATH + "/" + id + "/versions").then().statusCode(404);
            as(stranger).get(PATH + "/" + id + "/versions/1").then().statusCode(404);
            as(stranger).get(PATH + "?size=100").then().body("items.id", not(hasItem(id)));
            change(stranger, id, 0, form(id)).statusCode(404);
            remove(stranger, id, 0).statusCode(404);
        }
        create(NEIGHBOUR, Map.of("bassin", "NORD", "title", title("Vol"), "from", id))
                .statusCode(422)
                .body("violations.pointer", contains("/from"));
        as(administrator()).get(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void onlyThoseWhoRunAPlaceMakeTemplatesThere() {
        var form = new HashMap<String, Object>(
                Map.of("bassin", "SUD_EST", "title", title("Le nôtre"), "from", brought("FORMATION")));
        create(NEIGHBOUR, form).statusCode(403);
        create(editor("la-braise"), form).statusCode(403);
        create(professional(), form).statusCode(403);
        create(visitor(), form).statusCode(401);
        form.remove("bassin");
        create(COORDINATOR, form).statusCode(403);
        create(administrator(), form).statusCode(201).body("bassin", nullValue());
        form.put("bassin", "ATLANTIS");
        create(COORDINATOR, form).statusCode(422).body("violations.pointer", contains("/bassin"));
    }

    @Test
    void administratorAloneChangesWhatThePlatformBrings() {
        var brought = brought("CAB");
        var it = as(administrator()).get(PATH + "/" + brought).then().extract();
        int version = it.path("version");
        change(COORDINATOR, brought, version, form(brought)).statusCode(403);
        remove(COORDINATOR, brought, version).statusCode(403);
        change(administrator(), brought, version, form(brought)).statusCode(200);
    }

    @Test
    void changeIsMadeFromWhatWasReadAndATemplateStaysInItsVersion() {
        var id = copied();
        var form = form(id);
        as(COORDINATOR).body(form).put(PATH + "/" + id).then().statusCode(428);
        change(COORDINATOR, id, 7, form).statusCode(412);
        form.put("title", title("Autrement"));
        change(COORDINATOR, id, 0, form)
                .statusCode(200)
                .body("number", equalTo(1))
                .body("version", equalTo(1));
        change(COORDINATOR, id, 0, form).statusCode(412);
        remove(COORDINATOR, id, 1).statusCode(204);
        as(COORDINATOR).get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void whoWritesNonsenseIsToldWhere() {
        var id = copied();
        var form = form(id);
        form.put("title", Map.of("fr", "En français seulement"));
        form.put("eventType", "CARNAVAL");
        change(COORDINATOR, id, 0, form)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/title/nl", "/eventType"));
        form = form(id);
        form.put("content", Map.of("attributes", List.of("SHOE_SIZE"), "asksQuoting", true, "sections", List.of()));
        change(COORDINATOR, id, 0, form).statusCode(400);
        form.put("content", Map.of("attributes", List.of(), "asksQuoting", true, "sections", List.of()));
        change(COORDINATOR, id, 0, form).statusCode(422).body("violations.pointer", contains("/content/sections"));
        create(COORDINATOR, Map.of("bassin", "SUD_EST", "title", title("Rien")))
                .statusCode(422)
                .body("violations.pointer", contains("/content"));
        as(COORDINATOR).get(PATH + "?eventType=CARNAVAL").then().statusCode(400);
    }

    static String copied() {
        return create(
                        COORDINATOR,
                        Map.of(
                                "bassin",
                                "SUD_EST",
                                "eventType",
                                "GROUPE_REFLEXION",
                                "title",
                                title("Nos groupes"),
                                "from",
                                brought("GROUPE_REFLEXION")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The template that the platform brings for a type. */
    private static String brought(String type) {
        return as(COORDINATOR)
                .get(PATH + "?size=100&bassin=REGION&eventType=" + type)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.organisationName == null }.id");
    }

    private static Map<String, String> title(String fr) {
        return Map.of("fr", fr, "nl", fr + " (nl)");
    }

    static ValidatableResponse create(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post(PATH).then();
    }

    /** What a questionnaire says, as its form. */
    static Map<String, Object> form(Object id) {
        var it = as(administrator()).get(PATH + "/" + id).then().statusCode(200).extract();
        var form = new HashMap<String, Object>();
        form.put("title", it.path("title"));
        form.put("eventType", it.path("eventType"));
        form.put("content", it.path("content"));
        return form;
    }

    static ValidatableResponse change(Persona persona, Object id, int version, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put(PATH + "/" + id)
                .then();
    }

    private static ValidatableResponse remove(Persona persona, Object id, int version) {
        return as(persona)
                .header("If-Match", "\"" + version + "\"")
                .delete(PATH + "/" + id)
                .then();
    }
}
