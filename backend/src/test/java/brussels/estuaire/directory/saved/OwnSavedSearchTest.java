package brussels.estuaire.directory.saved;

import static brussels.estuaire.directory.saved.SavedSearches.EDITOR;
import static brussels.estuaire.directory.saved.SavedSearches.PAGE;
import static brussels.estuaire.directory.saved.SavedSearches.by;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The saved searches of somebody who is signed in. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class OwnSavedSearchTest {
    private static final Map<String, String> CHANGE = Map.of("name", "Autrement", "rhythm", "DAILY");

    private final SavedSearches searches = new SavedSearches();
    private String secret = "";
    private String id = "";
    private String path = "";

    @BeforeEach
    void save() throws Exception {
        secret = searches.saved();
        id = by(secret).get(PAGE).then().statusCode(200).extract().path("id");
        path = "/api/saved-searches/" + id;
    }

    @Test
    void whoIsSignedInFindsTheirSearchesAgain() {
        as(professional())
                .queryParam("size", 100)
                .get("/api/saved-searches")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(professional()).get(path).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void whoIsSignedInChangesAndRemovesTheirs() {
        var changed = change(professional(), 0, CHANGE).statusCode(200);
        changed.body("name", equalTo("Autrement"), "rhythm", equalTo("DAILY"));
        as(professional()).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        as(professional()).get(path).then().statusCode(404);
        by(secret).get(PAGE).then().statusCode(401).body("code", equalTo("link-refused"));
    }

    @Test
    void whoIsSignedInIsToldWhatCannotBeChanged() {
        as(professional()).body(CHANGE).put(path).then().statusCode(428);
        change(professional(), 7, CHANGE).statusCode(412);
        change(professional(), 0, Map.of("name", " ", "rhythm", "DAILY"))
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        as(visitor()).get("/api/saved-searches").then().statusCode(401);
        as(visitor()).get(path).then().statusCode(401);
        as(EDITOR).get(path).then().statusCode(404);
        change(EDITOR, 0, CHANGE).statusCode(404);
        as(EDITOR).header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        given().get(PAGE).then().statusCode(401);
        by("nonsense").post(PAGE + "/confirmation").then().statusCode(401);
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from saved_search")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private ValidatableResponse change(Persona persona, int version, Map<String, String> change) {
        return as(persona)
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put(path)
                .then();
    }
}
