package brussels.estuaire.reflection.consultations;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.change;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.create;
import static brussels.estuaire.reflection.Consulting.draft;
import static brussels.estuaire.reflection.Consulting.form;
import static brussels.estuaire.reflection.Consulting.interested;
import static brussels.estuaire.reflection.Consulting.open;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.question;
import static brussels.estuaire.reflection.Consulting.rules;
import static brussels.estuaire.reflection.Consulting.superuser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A team asks a question; nobody else sees that it does. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ConsultationTest {
    @Test
    void coordinatorWritesADraftForTheTeamOfTheBassin() {
        create(COORDINATOR, form())
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("phase", equalTo("DRAFT"))
                .body("organisationId", equalTo(Network.team("bassin-sud-est").toString()))
                .body("questions.text.fr", contains("Qui sont les aidants proches ?", "De quoi ont-ils besoin ?"))
                .body("rights", containsInAnyOrder("EDIT", "OPEN", "REMOVE", "INVITE", "PROPOSE"));
    }

    @Test
    void onlyThoseWhoRunAPlaceBeginThere() {
        create(NEIGHBOUR, form()).statusCode(403);
        create(editor("la-braise"), form()).statusCode(403);
        create(professional(), form()).statusCode(403);
        create(visitor(), form()).statusCode(401);
        var region = form();
        region.remove("bassin");
        create(COORDINATOR, region).statusCode(403);
        create(administrator(), region).statusCode(201);
    }

    @Test
    void teamOfAnotherBassinNeverLearnsThatItIsThere() {
        var consultation = opened();
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            as(stranger).get(path(consultation)).then().statusCode(404);
            as(stranger).get(path(consultation) + "/history").then().statusCode(404);
            change(stranger, consultation, form()).statusCode(404);
            as(stranger).post(path(consultation) + "/opening").then().statusCode(404);
            cancel(stranger, consultation, "Non").statusCode(404);
            as(stranger)
                    .header("If-Match", "\"0\"")
                    .delete(path(consultation))
                    .then()
                    .statusCode(404);
            as(stranger).get("/api/consultations?size=100").then().body("items.id", not(hasItem(consultation)));
        }
        as(visitor()).get(path(consultation)).then().statusCode(401);
        as(administrator()).get(path(consultation)).then().statusCode(200);
    }

    @Test
    void editorOfTheOrganisationThatCarriesItIsOfItsTeam() {
        var carried = Map.of("organisationId", Network.cpasEtterbeek().toString());
        var consultation = draft(carried);
        var editor = editor("cpas-etterbeek");
        as(editor).get(path(consultation)).then().statusCode(200);
        as(editor).get("/api/consultations?size=100").then().body("items.id", hasItem(consultation));
        var form = form();
        form.putAll(carried);
        form.put("minutes", 120);
        change(editor, consultation, form).statusCode(200).body("minutes", equalTo(120));
        form.put("bassin", "NORD");
        change(editor, consultation, form).statusCode(403);
        form.put("organisationId", Network.team("bassin-sud-est").toString());
        form.put("bassin", "SUD_EST");
        change(COORDINATOR, consultation, form).statusCode(200);
        as(editor).get(path(consultation)).then().statusCode(404);
    }

    @Test
    void listIsFilteredByStateAndBassin() {
        var consultation = opened();
        var draft = draft(Map.of());
        as(COORDINATOR)
                .get("/api/consultations?size=100&state=OPEN&bassin=SUD_EST")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(consultation))
                .body("items.id", not(hasItem(draft)))
                .body("items.bassin", everyItem(equalTo("SUD_EST")));
        as(COORDINATOR).get("/api/consultations?bassin=ATLANTIS").then().statusCode(400);
        as(COORDINATOR).get("/api/consultations?state=MAYBE").then().statusCode(400);
    }

    @Test
    void coordinatorIsToldWhatNoConsultationCanBe() {
        invalid(Map.of("rules", rules(6, 5, 3)), "/rules/largest");
        invalid(Map.of("rules", rules(0, 5, 3)), "/rules/smallest");
        invalid(Map.of("bassin", "ATLANTIS"), "/bassin");
        invalid(Map.of("minutes", 5), "/minutes");
        invalid(Map.of("languages", List.of()), "/languages");
        invalid(Map.of("languages", List.of("FR", "NL"), "questions", List.of()), "/question/nl");
        invalid(Map.of("question", Map.of("nl", "Vraag")), "/question/fr");
        invalid(Map.of("questions", List.of(Map.of("text", Map.of("nl", "Vraag")))), "/questions/0/text/fr");
        var unknown = new HashMap<String, Object>(question("Autre"));
        unknown.put("id", "00000000-0000-7000-8000-000000000000");
        invalid(Map.of("questions", List.of(unknown)), "/questions/0/id");
        invalid(Map.of("organisationId", "00000000-0000-7000-8000-000000000000"), "/organisationId");
        as(COORDINATOR).body("{}").post("/api/consultations").then().statusCode(422);
    }

    @Test
    void questionsThatStayKeepTheirIds() {
        var consultation = draft(Map.of());
        List<Map<String, Object>> questions =
                as(COORDINATOR).get(path(consultation)).path("questions");
        var second = questions.get(1);
        var form = form();
        form.put("questions", List.of(second, question("Et maintenant ?")));
        change(COORDINATOR, consultation, form)
                .statusCode(200)
                .body("questions.text.fr", contains("De quoi ont-ils besoin ?", "Et maintenant ?"))
                .body("questions[0].id", equalTo(second.get("id")));
        form.put("questions", List.of(second, second));
        change(COORDINATOR, consultation, form).statusCode(422);
    }

    @Test
    void coordinatorOpensItOnceAndOnlyWhilePeopleCanAnswer() {
        var consultation = draft(Map.of());
        close(consultation);
        open(consultation).statusCode(409).body("code", equalTo("consultation-over-before-it-opens"));
        change(COORDINATOR, consultation, form()).statusCode(200);
        open(consultation).statusCode(200).body("phase", equalTo("POLL")).body("rights", hasItem("MAIL"));
        open(consultation).statusCode(409).body("code", equalTo("consultation-not-draft"));
        close(consultation);
        as(COORDINATOR)
                .get(path(consultation))
                .then()
                .body("phase", equalTo("ASSIGNMENT"))
                .body("rights", not(hasItem("MAIL")));
    }

    @Test
    void whatPeopleWereToldDoesNotChangeAfterwards() {
        var consultation = opened();
        var region = form();
        region.remove("bassin");
        as(administrator())
                .header("If-Match", "\"2\"")
                .body(region)
                .put(path(consultation))
                .then()
                .statusCode(412);
        change(administrator(), consultation, region)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/bassin", "/organisationId"))
                .body("violations.code", everyItem(equalTo("consultation-fixed")));
        var shorter = form();
        shorter.put("minutes", 120);
        change(COORDINATOR, consultation, shorter).statusCode(200);
        interested(consultation, 1);
        superuser("update participant set answered_at = now() where consultation_id = ?", consultation);
        change(COORDINATOR, consultation, form()).statusCode(422).body("violations.pointer", contains("/minutes"));
        shorter.put("answersUntil", Circles.today().plusDays(20).toString());
        change(COORDINATOR, consultation, shorter).statusCode(200).body("counts.answered", equalTo(1));
        as(COORDINATOR).body(shorter).put(path(consultation)).then().statusCode(428);
    }

    @Test
    void draftIsRemovedAndWhatIsOpenIsNot() {
        var draft = draft(Map.of());
        as(COORDINATOR).delete(path(draft)).then().statusCode(428);
        remove(draft).then().statusCode(204);
        as(COORDINATOR).get(path(draft)).then().statusCode(404);
        remove(opened()).then().statusCode(409);
    }

    @Test
    void cancelledOneSaysWhyAndChangesNoMore() {
        var consultation = opened();
        cancel(COORDINATOR, draft(Map.of()), "Non").statusCode(409).body("code", equalTo("consultation-not-open"));
        cancel(COORDINATOR, consultation, "").statusCode(422);
        cancel(COORDINATOR, consultation, "Pas assez de monde")
                .statusCode(200)
                .body("phase", equalTo("CANCELLED"))
                .body("reason.fr", equalTo("Pas assez de monde"));
        cancel(COORDINATOR, consultation, "Encore").statusCode(409);
        change(COORDINATOR, consultation, form()).statusCode(409).body("code", equalTo("consultation-cancelled"));
        as(COORDINATOR)
                .get(path(consultation) + "/history")
                .then()
                .body("items.act", contains("CANCELLED", "OPENED", "CREATED"));
    }

    private static Response remove(String consultation) {
        var version = as(COORDINATOR).get(path(consultation)).header("ETag");
        return as(COORDINATOR).header("If-Match", version).delete(path(consultation));
    }

    private static ValidatableResponse cancel(Persona persona, String consultation, String why) {
        return as(persona)
                .body(Map.of("reason", Map.of("fr", why)))
                .post(path(consultation) + "/cancellation")
                .then();
    }

    private static void invalid(Map<String, ?> told, String pointer) {
        var form = form();
        form.putAll(told);
        create(COORDINATOR, form).statusCode(422).body("violations.pointer", hasItem(pointer));
    }
}
