package brussels.estuaire.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PageTest {
    @Test
    void visitorIsLedToItsLanguage() {
        given().redirects()
                .follow(false)
                .header("Accept-Language", "nl-BE,nl;q=0.9")
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/nl/"));
        given().redirects()
                .follow(false)
                .header("Accept-Language", "en")
                .get("/problems/not-found")
                .then()
                .header("Location", endsWith("/en/problems/not-found"));
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/services?q=r%C3%A9pit&theme=REPIT")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/fr/services?q=r%C3%A9pit&theme=REPIT"));
    }

    @Test
    void crawlerReadsTitleLanguageAndAlternates() {
        given().get("/nl/services")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(
                        containsString("<html lang=\"nl\">"),
                        containsString("<title>Diensten · "),
                        containsString("hreflang=\"fr\""),
                        containsString("<meta name=\"description\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/nowhere", "/fr/services/01900000-0000-7000-8000-000000000000", "/nl/bassins/OUEST"})
    void anAddressThatLeadsNowhereIsARealNotFound(String address) {
        given().accept("text/html").get(address).then().statusCode(404).contentType("text/html");
    }

    /** A route of the interface that the server does not know would be shown, and answered 404. */
    @Test
    void visitorIsAnsweredAtEveryRouteOfTheInterface() throws IOException {
        try (var routes = Files.list(Path.of("../frontend/src/routes"))) {
            var names = routes.map(route -> route.getFileName().toString())
                    .filter(name -> !name.matches("__root.tsx|index.tsx"))
                    .toList();
            assertThat(names).contains("synonyms.tsx", "services");
            for (var name : names) {
                var path = "/" + name.replace(".tsx", "");
                given().redirects().follow(false).get(path).then().statusCode(302);
                if (name.endsWith(".tsx")) {
                    given().get("/nl" + path).then().statusCode(200);
                }
            }
        }
    }

    @Test
    void previewShowsAServiceAndNothingInItsNameEscapes() {
        var editor = Persona.editor("la-braise");
        var laBraise = Network.laBraise();
        var id = published(editor, laBraise, "</script><script>alert(1)</script> & \"guillemets\"");
        given().get("/fr/services/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("application/ld+json"),
                        containsString("&lt;/script&gt;"),
                        not(containsString("<script>alert")));
    }

    @Test
    void previewTellsNothingOfADraft() {
        var editor = Persona.editor("la-braise");
        var form = Map.of("organisationId", Network.laBraise(), "name", Map.of("fr", "Secret"), "type", "REPIT");
        String id = Persona.as(editor)
                .body(form)
                .post("/api/services")
                .then()
                .extract()
                .path("id");
        given().get("/fr/services/" + id)
                .then()
                .statusCode(404)
                .body(allOf(not(containsString("Secret")), containsString("Page introuvable")));
    }

    private static String published(Persona editor, UUID organisation, String name) {
        var form = Map.of("organisationId", organisation, "name", Map.of("fr", name), "type", "REPIT");
        String id = Persona.as(editor)
                .body(form)
                .post("/api/services")
                .then()
                .extract()
                .path("id");
        Persona.as(editor).post("/api/services/" + id + "/publication").then().statusCode(200);
        return id;
    }
}
