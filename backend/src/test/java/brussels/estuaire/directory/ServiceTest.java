package brussels.estuaire.directory;

import static brussels.estuaire.directory.Services.draft;
import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServiceTest {
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static final Persona OTHER_EDITOR = Persona.editor("aidants-proches-bruxelles");
    private static UUID laBraise;
    private static UUID cpasEtterbeek;

    @BeforeAll
    static void organisations() {
        Network.aidantsProches();
        laBraise = Network.laBraise();
        cpasEtterbeek = Network.cpasEtterbeek();
    }

    @Test
    void strangerSeesNoDraft() {
        String draft = draft(EDITOR, form(laBraise, "Brouillon")).extract().path("id");
        as(Persona.visitor()).get("/api/services/" + draft).then().statusCode(404);
        as(OTHER_EDITOR).get("/api/services/" + draft).then().statusCode(404);
        as(OTHER_EDITOR)
                .header("If-Match", "\"0\"")
                .body(form(laBraise, "Volé"))
                .put("/api/services/" + draft)
                .then()
                .statusCode(404);
        as(EDITOR).get("/api/services/" + draft).then().statusCode(200).body("rights", hasItem("PUBLISH"));
    }

    @Test
    void editorWhoReadAsAVisitorBeforeIsToldOfTheirRights() {
        var service = "/api/services/" + published(EDITOR, form(laBraise, "Lu avant"));
        var tag = as(Persona.visitor()).get(service).then().extract().header("ETag");
        as(Persona.visitor()).header("If-None-Match", tag).get(service).then().statusCode(304);
        as(EDITOR)
                .header("If-None-Match", tag)
                .get(service)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("rights", hasItem("EDIT"));
    }

    @Test
    void strangerMayNotChangeWhatIsPublished() {
        var id = published(EDITOR, form(laBraise, "Publié"));
        as(OTHER_EDITOR)
                .header("If-Match", "\"1\"")
                .body(form(laBraise, "Volé"))
                .put("/api/services/" + id)
                .then()
                .statusCode(403);
        as(Persona.visitor()).get("/api/services/" + id).then().statusCode(200).body("rights", empty());
    }

    @Test
    void editorChangesAndEverybodySees() {
        var id = published(EDITOR, form(laBraise, "Avant"));
        var form = form(laBraise, "Après");
        form.put("themes", List.of("REPIT", "AIDANCE"));
        form.put(
                "locations", List.of(Map.of("commune", "21005", "postalCode", "1040", "street", "Rue de la Chasse 1")));
        as(EDITOR)
                .header("If-Match", "\"1\"")
                .body(form)
                .put("/api/services/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(Persona.visitor())
                .get("/api/services/" + id)
                .then()
                .body("name.fr", equalTo("Après"))
                .body("name.nl", nullValue())
                .body("themes", containsInAnyOrder("REPIT", "AIDANCE"))
                .body("locations[0].approximate", equalTo(true))
                .body("locations[0].bassin.state", equalTo("CERTAIN"))
                .body("locations[0].bassin.bassin", equalTo("SUD_EST"));
    }

    @Test
    void editorWithAnOldVersionIsTold() {
        var id = published(EDITOR, form(laBraise, "Version"));
        as(EDITOR).body(form(laBraise, "X")).put("/api/services/" + id).then().statusCode(428);
        as(EDITOR)
                .header("If-Match", "\"0\"")
                .body(form(laBraise, "X"))
                .put("/api/services/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void editorIsToldOfEachUnknownCode() {
        var form = form(laBraise, "Codes");
        form.put("type", "NOWHERE");
        form.put("themes", List.of("REPIT", "NOTHING"));
        form.put("territory", List.of("REGION", "MOON"));
        form.put("openingHours", "whenever");
        as(EDITOR)
                .body(form)
                .post("/api/services")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/type", "/themes/1", "/territory/1", "/openingHours"));
    }

    @Test
    void visitorMayNotCreate() {
        as(Persona.visitor())
                .body(form(laBraise, "X"))
                .post("/api/services")
                .then()
                .statusCode(401);
        as(Persona.professional())
                .body(form(laBraise, "X"))
                .post("/api/services")
                .then()
                .statusCode(403);
    }

    @Test
    void coordinatorKeepsTheServicesOfItsBassinOnly() {
        var sudEst = Persona.coordinator("bassin-sud-est");
        var id = published(sudEst, form(cpasEtterbeek, "Aide sociale"));
        as(Persona.coordinator("bassin-nord"))
                .header("If-Match", "\"1\"")
                .body(form(cpasEtterbeek, "X"))
                .put("/api/services/" + id)
                .then()
                .statusCode(403);
        as(Persona.administrator())
                .header("If-Match", "\"1\"")
                .delete("/api/services/" + id)
                .then()
                .statusCode(204);
        as(Persona.visitor()).get("/api/services/" + id).then().statusCode(404);
        as(sudEst).get("/api/services/" + id).then().statusCode(200).body("visibility", equalTo("ARCHIVED"));
    }

    @Test
    void editorReadsWhoChangedWhat() {
        var id = published(EDITOR, form(laBraise, "Histoire"));
        as(EDITOR)
                .get("/api/services/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.act", contains("PUBLISHED", "CREATED"))
                .body("items[1].organisation", equalTo("la-braise"))
                .body("items[1].author", notNullValue())
                .body("items[1].changes.field", hasItem("name"));
        as(OTHER_EDITOR).get("/api/services/" + id + "/history").then().statusCode(403);
    }

    @Test
    void editorVerifiesAndWithdraws() {
        var id = published(EDITOR, form(laBraise, "Vérifié"));
        as(EDITOR)
                .post("/api/services/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("verification.by", equalTo("ORGANISATION"))
                .body("verification.stale", equalTo(false));
        as(EDITOR).post("/api/services/" + id + "/publication").then().statusCode(409);
        as(EDITOR)
                .header("If-Match", "\"2\"")
                .delete("/api/services/" + id + "/publication")
                .then()
                .statusCode(200);
        as(Persona.visitor()).get("/api/services/" + id).then().statusCode(404);
    }
}
