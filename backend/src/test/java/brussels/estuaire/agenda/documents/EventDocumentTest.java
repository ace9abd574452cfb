package brussels.estuaire.agenda.documents;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.documents.Documents.COORDINATOR;
import static brussels.estuaire.agenda.documents.Documents.PDF;
import static brussels.estuaire.agenda.documents.Documents.bring;
import static brussels.estuaire.agenda.documents.Documents.ofPublishedEvent;
import static brussels.estuaire.agenda.documents.Documents.pdf;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventDocumentTest {
    private static final Persona OTHER_COORDINATOR = Persona.coordinator("bassin-nord");
    private static final Map<String, Object> TOLD =
            Map.of("title", Map.of("fr", "L’affiche", "nl", "De affiche"), "audience", "PUBLIC");

    @Test
    void coordinatorBringsADocumentAndVisitorFindsIt() {
        var documents = ofPublishedEvent();
        pdf(documents);
        as(Persona.visitor())
                .get(documents)
                .then()
                .statusCode(200)
                .body("items.title.fr", contains("Présences"))
                .body("items.mediaType", contains("application/pdf"))
                .body("items.size", contains(PDF.length));
    }

    @Test
    void visitorTakesADocumentAsAFile() {
        var content = pdf(ofPublishedEvent()) + "/content";
        var taken = as(Persona.visitor())
                .get(content)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Pr_sences.pdf\"; filename*=UTF-8''Pr%C3%A9sences.pdf")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Length", Integer.toString(PDF.length))
                .extract();
        assertThat(taken.asByteArray()).isEqualTo(PDF);
        var known = as(Persona.visitor()).header("If-None-Match", taken.header("ETag"));
        known.get(content).then().statusCode(304);
    }

    @Test
    void documentOfManyPiecesComesBackAsItWas() {
        var large = new byte[3_000_001];
        new Random(1).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        var documents = ofPublishedEvent();
        String id = bring(COORDINATOR, documents, "PUBLIC", "Grand.pdf", large)
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(as(Persona.visitor()).get(documents + "/" + id + "/content").asByteArray())
                .isEqualTo(large);
    }

    @Test
    void strangerFindsNothingThatIsNotForEverybody() {
        var documents = ofPublishedEvent();
        for (var audience : List.of("REGISTERED", "CIRCLE")) {
            String id = bring(COORDINATOR, documents, audience, "Interne.pdf", PDF)
                    .statusCode(201)
                    .extract()
                    .path("id");
            for (var stranger : List.of(Persona.visitor(), OTHER_COORDINATOR, Persona.editor("la-braise"))) {
                as(stranger).get(documents).then().body("items", empty()).body("total", equalTo(0));
                as(stranger).get(documents + "/" + id).then().statusCode(404);
                as(stranger).get(documents + "/" + id + "/content").then().statusCode(404);
            }
            as(COORDINATOR).get(documents + "/" + id + "/content").then().statusCode(200);
        }
    }

    @Test
    void strangerFindsNoDocumentOfADraft() {
        var form = form(Network.team("bassin-sud-est"), "FORMATION", "Brouillon");
        var documents = "/api/events/" + draft(COORDINATOR, form).extract().path("id") + "/documents";
        var document = pdf(documents);
        as(Persona.visitor()).get(documents).then().statusCode(404);
        as(Persona.visitor()).get(document + "/content").then().statusCode(404);
        bring(OTHER_COORDINATOR, documents, "PUBLIC", "a.pdf", PDF).statusCode(404);
    }

    @Test
    void strangerBringsAndChangesNothing() {
        var documents = ofPublishedEvent();
        var document = pdf(documents);
        bring(Persona.visitor(), documents, "PUBLIC", "a.pdf", PDF).statusCode(401);
        bring(OTHER_COORDINATOR, documents, "PUBLIC", "a.pdf", PDF).statusCode(403);
        as(OTHER_COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(TOLD)
                .put(document)
                .then()
                .statusCode(403);
        as(OTHER_COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete(document)
                .then()
                .statusCode(403);
    }

    @Test
    void documentOfOneEventIsNoneOfAnother() {
        var document = pdf(ofPublishedEvent());
        var elsewhere = ofPublishedEvent() + document.substring(document.lastIndexOf('/'));
        as(COORDINATOR).get(elsewhere).then().statusCode(404);
        as(COORDINATOR).header("If-Match", "\"0\"").delete(elsewhere).then().statusCode(404);
    }

    @Test
    void coordinatorChangesTheTitleAndRemovesIt() throws SQLException {
        var documents = ofPublishedEvent();
        var document = pdf(documents);
        as(COORDINATOR).body(TOLD).put(document).then().statusCode(428);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(TOLD)
                .put(document)
                .then()
                .statusCode(200)
                .body("title.nl", equalTo("De affiche"))
                .body("title.en", nullValue());
        as(COORDINATOR).header("If-Match", "\"0\"").delete(document).then().statusCode(412);
        var before = Documents.pieces();
        as(COORDINATOR).header("If-Match", "\"1\"").delete(document).then().statusCode(204);
        assertThat(Documents.pieces()).isEqualTo(before - 1);
        as(COORDINATOR)
                .get(documents.replace("documents", "history"))
                .then()
                .body("items.act", hasItems("DOCUMENT_ADDED", "DOCUMENT_CHANGED", "DOCUMENT_REMOVED"));
    }

    @Test
    void removedEventTakesItsDocumentsAlong() throws SQLException {
        var form = form(Network.team("bassin-sud-est"), "FORMATION", "Brouillon");
        var event = "/api/events/" + draft(COORDINATOR, form).extract().path("id");
        var before = Documents.pieces();
        pdf(event + "/documents");
        as(COORDINATOR).header("If-Match", "\"0\"").delete(event).then().statusCode(204);
        assertThat(Documents.pieces()).isEqualTo(before);
    }
}
