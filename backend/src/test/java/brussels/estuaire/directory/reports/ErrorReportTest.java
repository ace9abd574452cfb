package brussels.estuaire.directory.reports;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ErrorReportTest {
    private ReportedService service;

    @BeforeEach
    void publishService() {
        service = new ReportedService();
    }

    @Test
    void visitorReportsAndTheOrganisationIsTold() throws Exception {
        as(visitor())
                .body(Map.of("reasons", List.of("HOURS", "CLOSED_OR_MOVED"), "message", "Fermé le lundi."))
                .post(service.path())
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"), "answered", equalTo(false));
        var mail = CaughtMail.sentTo(service.own).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Une erreur est signalée : Relais / Er is een fout gemeld: Relais");
        assertThat(CaughtMail.text(mail))
                .contains("- les heures d’ouverture\n- le service a fermé ou déménagé", "« Fermé le lundi. »");
    }

    @Test
    void teamOfTheBassinIsTold() throws Exception {
        var team = UUID.randomUUID() + "@example.org";
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate("""
                    update organisation set contacts = '[{"kind": "EMAIL", "value": "%s"}]' where alias = 'bassin-sud-est'
                    """.formatted(team));
        }
        service.report();
        assertThat(CaughtMail.sentTo(team)).hasSize(1);
    }

    @Test
    void editorAnswersAndTheReporterIsTold() throws Exception {
        var id = service.report();
        as(ReportedService.EDITOR)
                .get("/api/error-reports/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("message", equalTo("Faux numéro"), "email", equalTo(service.reporter), "corrected", nullValue());
        ReportedService.answer(ReportedService.EDITOR, id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ANSWERED"), "corrected", equalTo(true), "answer", equalTo("C’est corrigé."));
        ReportedService.answer(ReportedService.EDITOR, id).statusCode(409).body("code", equalTo("already-answered"));
        var mails = CaughtMail.sentTo(service.reporter);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("Antwoord op uw melding: Relais");
        assertThat(CaughtMail.text(mails.getFirst()))
                .contains("De fiche is verbeterd.", "« C’est corrigé. »", "/nl/services/" + service.id);
        as(ReportedService.EDITOR)
                .get("/api/error-reports/" + id + "/history")
                .then()
                .body("items.act", contains("CORRECTED", "REPORTED"));
    }

    @Test
    void thoseWhoAnswerSeeTheReport() {
        var id = service.report();
        for (var persona : List.of(ReportedService.EDITOR, coordinator("bassin-sud-est"), administrator())) {
            as(persona).get(service.path()).then().statusCode(200).body("items.id", contains(id));
            as(persona)
                    .queryParam("state", "OPEN")
                    .queryParam("size", 100)
                    .get("/api/error-reports")
                    .then()
                    .body("items.id", hasItem(id));
            as(persona).get("/api/error-reports/" + id).then().statusCode(200);
        }
    }

    @Test
    void nobodyElseSeesThatThereIsOne() {
        var id = service.report();
        for (var persona : List.of(professional(), editor("la-braise"), coordinator("bassin-nord"))) {
            as(persona).get(service.path()).then().statusCode(404);
            as(persona).get("/api/error-reports/" + id).then().statusCode(404);
            as(persona).get("/api/error-reports/" + id + "/history").then().statusCode(404);
            ReportedService.answer(persona, id).statusCode(404);
            as(persona)
                    .queryParam("size", 100)
                    .get("/api/error-reports")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        as(visitor()).get(service.path()).then().statusCode(401);
        as(visitor()).get("/api/error-reports").then().statusCode(401);
        ReportedService.answer(visitor(), id).statusCode(401);
    }

    @Test
    void draftAndNothingCannotBeReported() {
        as(ReportedService.EDITOR)
                .header("If-Match", "\"1\"")
                .delete("/api/services/" + service.id + "/publication")
                .then()
                .statusCode(200);
        as(visitor()).body(service.form()).post(service.path()).then().statusCode(404);
        as(visitor())
                .body(service.form())
                .post("/api/services/01900000-0000-7000-8000-000000000000/error-reports")
                .then()
                .statusCode(404);
    }

    @Test
    void whoReportsIsToldOfEachFault() {
        as(visitor())
                .body(Map.of("reasons", List.of(), "message", " ", "email", "a@b.org\r\nBcc: c@d.org"))
                .post(service.path())
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/reasons", "/message", "/email"))
                .body("violations.code", containsInAnyOrder("required", "required", "not-an-email"));
        var id = service.report();
        as(ReportedService.EDITOR)
                .body(Map.of("answer", "x".repeat(2001)))
                .post("/api/error-reports/" + id + "/answer")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answer", "/corrected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reasons\": [\"MOON\"], \"message\": \"x\"}", "{\"reasons\": \"HOURS\"}", "{"})
    void nonsenseIsMalformed(String body) {
        as(visitor()).body(body).post(service.path()).then().statusCode(400);
    }
}
