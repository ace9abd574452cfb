package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.change;
import static brussels.estuaire.evaluations.Evaluations.create;
import static brussels.estuaire.evaluations.Evaluations.draft;
import static brussels.estuaire.evaluations.Evaluations.form;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.directory.Services;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A team evaluates what took place; nobody else sees that it does. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EvaluationTest {
    private static final String COUNTED = """
            insert into evaluation_day (evaluation_id, day, by_right, answers) values (?, current_date, true, 1)""";

    @Test
    void coordinatorWritesADraftWithAQuestionnaireOfItsOwn() {
        var event = Registrants.event(null, 1);
        var first = create(COORDINATOR, form(event))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("title.fr", equalTo("Repérer la fragilité"))
                .body("evaluated.type", equalTo("FORMATION"))
                .body("bassin", equalTo("SUD_EST"))
                .body("course.opensAfterMinutes", equalTo(120))
                .body("course.openDays", equalTo(14))
                .body("course.opensAt", notNullValue())
                .body("link", nullValue())
                .body("rights", containsInAnyOrder("EDIT", "EDIT_QUESTIONNAIRE", "PLAN", "OPEN", "REMOVE"));
        var second = create(COORDINATOR, form(event)).statusCode(201);
        assertThat(first.extract().<String>path("questionnaireId"))
                .isNotEqualTo(second.extract().path("questionnaireId"));
    }

    @Test
    void onlyThoseWhoRunItsPlaceEvaluateIt() {
        var event = Registrants.event(null, 1);
        create(NEIGHBOUR, form(event)).statusCode(403);
        create(editor("la-braise"), form(event)).statusCode(403);
        create(professional(), form(event)).statusCode(403);
        create(visitor(), form(event)).statusCode(401);
        create(administrator(), form(event)).statusCode(201);
        create(COORDINATOR, form("CIRCLE", Circles.circle(), 2025)).statusCode(201);
        create(NEIGHBOUR, form("CIRCLE", Circles.circle(), 2025)).statusCode(403);
    }

    @Test
    void badInputIsTold() {
        var event = Registrants.event(null, 1);
        create(COORDINATOR, form(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations.pointer", hasItem("/evaluated/id"));
        create(COORDINATOR, form("SERIES", event, null)).statusCode(422);
        create(COORDINATOR, form("EVENT", event, 2025))
                .statusCode(422)
                .body("violations.code", hasItem("evaluation-year"));
        var form = form(event);
        form.put("questionnaireFrom", UUID.randomUUID());
        create(COORDINATOR, form).statusCode(422).body("violations.pointer", hasItem("/questionnaireFrom"));
        form.remove("questionnaireFrom");
        form.put("openDays", 0);
        form.put("answered", 3);
        create(COORDINATOR, form)
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("too-small", "evaluation-answered-unrecorded"));
        form.put("openDays", "bientôt");
        create(COORDINATOR, form).statusCode(400);
    }

    @Test
    void teamOfAnotherBassinNeverLearnsThatItIsThere() {
        var evaluation = opened(Registrants.event(null, 1));
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            for (var part : List.of("", "/history", "/rate")) {
                as(stranger).get(path(evaluation) + part).then().statusCode(404);
            }
            for (var act : List.of("planning", "opening", "closing", "link", "reminders")) {
                as(stranger).post(path(evaluation) + "/" + act).then().statusCode(404);
            }
            as(stranger)
                    .body(Map.of("days", 3))
                    .post(path(evaluation) + "/prolongation")
                    .then()
                    .statusCode(404);
            change(stranger, evaluation, form(Registrants.event(null, 1))).statusCode(404);
            as(stranger).delete(path(evaluation)).then().statusCode(404);
            as(stranger).get("/api/evaluations?size=100").then().body("items.id", not(hasItem(evaluation)));
        }
        as(visitor()).get(path(evaluation)).then().statusCode(401);
    }

    @Test
    void editorOfTheOrganisationThatCarriesItIsOfItsTeam() {
        var carried = draft(
                Registrants.event(null, 1),
                Map.of("organisationId", Network.cpasEtterbeek().toString()));
        as(editor("cpas-etterbeek")).get(path(carried)).then().statusCode(200);
        as(editor("cpas-etterbeek")).get("/api/evaluations?size=100").then().body("items.id", hasItem(carried));
        var form = form(Registrants.event(null, 1));
        form.put("organisationId", Network.aidantsProches().toString());
        create(COORDINATOR, form).statusCode(422).body("violations.code", hasItem("organisation-not-represented"));
    }

    @Test
    void listIsFilteredByStateSubjectAndType() {
        var evaluation = opened(Registrants.event(null, 1));
        var draft = draft();
        as(COORDINATOR)
                .get("/api/evaluations?size=100&state=OPEN&subject=EVENT&eventType=FORMATION&bassin=SUD_EST")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(evaluation))
                .body("items.id", not(hasItem(draft)))
                .body("items.state", everyItem(equalTo("OPEN")));
        as(COORDINATOR)
                .get("/api/evaluations?size=100&eventType=CAB")
                .then()
                .body("items.id", not(hasItem(evaluation)));
        as(COORDINATOR).get("/api/evaluations?bassin=ATLANTIS").then().statusCode(400);
        as(COORDINATOR).get("/api/evaluations?state=MAYBE").then().statusCode(400);
    }

    @Test
    void changeIsMadeFromAVersionAndLeavesWhatItIsAbout() {
        var event = Registrants.event(null, 1);
        var evaluation = draft(event, Map.of());
        var form = form(event);
        form.put("title", Map.of("fr", "Notre formation", "nl", "Onze opleiding"));
        form.put("openDays", 7);
        form.put("expected", Map.of("value", 36, "qualifier", "EXACT"));
        as(COORDINATOR).body(form).put(path(evaluation)).then().statusCode(428);
        change(COORDINATOR, evaluation, form)
                .statusCode(200)
                .body("title.nl", equalTo("Onze opleiding"))
                .body("course.openDays", equalTo(7));
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path(evaluation))
                .then()
                .statusCode(412);
        change(COORDINATOR, evaluation, form(Registrants.event(null, 1)))
                .statusCode(422)
                .body("violations.code", hasItem("evaluation-fixed"));
        act(evaluation, "opening").statusCode(200);
        form.put("openDays", 30);
        change(COORDINATOR, evaluation, form).statusCode(200).body("course.openDays", equalTo(7));
    }

    @Test
    void courseGoesFromDraftToItsEndAndOnWhileAnswersAreWhole() {
        var evaluation = draft();
        act(evaluation, "closing").statusCode(409).body("code", equalTo("evaluation-not-open"));
        act(evaluation, "planning").statusCode(200).body("state", equalTo("PLANNED"));
        act(evaluation, "planning").statusCode(409).body("code", equalTo("evaluation-not-draft"));
        act(evaluation, "opening")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("course.closesAt", notNullValue())
                .body(
                        "rights",
                        containsInAnyOrder("EDIT", "EDIT_QUESTIONNAIRE", "CLOSE", "PROLONG", "REMIND", "REMOVE"));
        act(evaluation, "opening").statusCode(409).body("code", equalTo("evaluation-not-planned"));
        act(evaluation, "closing").statusCode(200).body("state", equalTo("CLOSED"));
        act(evaluation, "reminders").statusCode(409);
        as(COORDINATOR)
                .get(path(evaluation) + "/history")
                .then()
                .body("items.act", hasItem("OPENED"))
                .body("items.act", hasItem("CLOSED"));
    }

    @Test
    void evaluationOfAServiceSaysItselfWhenItOpens() {
        var service =
                Services.published(editor("cpas-etterbeek"), Services.form(Network.cpasEtterbeek(), "Service d’aide"));
        var form = form("SERVICE", service, null);
        form.put("bassin", "SUD_EST");
        String evaluation = create(COORDINATOR, form).statusCode(201).extract().path("id");
        act(evaluation, "planning").statusCode(409).body("code", equalTo("evaluation-without-opening"));
        form.put("opensOn", "2099-01-01T09:00:00+01:00");
        change(COORDINATOR, evaluation, form).statusCode(200);
        act(evaluation, "planning").statusCode(200).body("course.opensAt", containsString("2099-01-01"));
    }

    @Test
    void commonLinkIsRenewedSoThatTheOldOneOpensNothing() {
        var event = Registrants.event(null, 1);
        act(draft(), "link").statusCode(409).body("code", equalTo("evaluation-without-link"));
        var evaluation = draft(event, Map.of("commonLink", true));
        String before = as(COORDINATOR).get(path(evaluation)).path("link.nl");
        assertThat(before).contains("/nl/evaluation#");
        act(evaluation, "link").statusCode(200).body("link.nl", not(equalTo(before)));
    }

    @Test
    void whatSomebodyAnsweredIsNotTakenAway() {
        var evaluation = draft();
        var version = as(COORDINATOR).get(path(evaluation)).header("ETag");
        as(COORDINATOR).delete(path(evaluation)).then().statusCode(428);
        superuser(COUNTED, evaluation);
        as(COORDINATOR)
                .header("If-Match", version)
                .delete(path(evaluation))
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation-has-answers"));
        superuser("delete from evaluation_day where evaluation_id = ?", evaluation);
        as(COORDINATOR)
                .header("If-Match", version)
                .delete(path(evaluation))
                .then()
                .statusCode(204);
        as(COORDINATOR).get(path(evaluation)).then().statusCode(404);
    }
}
