package brussels.estuaire.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    @ValueSource(
            strings = {
                "/fr/nowhere",
                "/fr/services/01900000-0000-7000-8000-000000000000",
                "/fr/events/01900000-0000-7000-8000-000000000000",
                "/nl/bassins/OUEST",
                "/fr/bassins/OUEST/desk"
            })
    void anAddressThatLeadsNowhereIsARealNotFound(String address) {
        given().accept("text/html").get(address).then().statusCode(404).contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/my-registration",
                "/nl/events/01900000-0000-7000-8000-000000000000/register",
                "/fr/me",
                "/en/saved-search"
            })
    void crawlerLeavesOutWhatIsOnePersonsAlone(String address) {
        given().get(address).then().statusCode(200).header("X-Robots-Tag", "noindex");
        given().get("/fr/events").then().header("X-Robots-Tag", nullValue());
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

    /** An agenda elsewhere reads of an event what is known, and no more. */
    @Test
    void previewShowsAnEventAsExactlyAsItIsKnown() {
        given().get("/nl/events/" + announcedInMarch("Rendez-vous"))
                .then()
                .statusCode(200)
                .body(
                        containsString("\"@type\":\"Event\""),
                        containsString("\"startDate\":\"2026-03\""),
                        containsString("\"eventStatus\":\"https://schema.org/EventScheduled\""),
                        containsString("\"name\":\"Le Babelzin\""),
                        containsString("\"addressLocality\":\"Oudergem\""),
                        containsString("\"organizer\":{"),
                        not(containsString("endDate")));
    }

    @Test
    void previewSaysThatAnEventIsCancelledAndNothingInItsTitleEscapes() {
        var id = announcedInMarch("</script><script>alert(1)</script>");
        Persona.as(Persona.coordinator("bassin-sud-est"))
                .body(Map.of("reason", Map.of("fr", "La salle est inondée")))
                .post("/api/events/" + id + "/cancellation")
                .then()
                .statusCode(200);
        given().get("/fr/events/" + id)
                .then()
                .body(containsString("https://schema.org/EventCancelled"), not(containsString("<script>alert")));
    }

    @Test
    void previewTellsNothingOfAnEventThatIsNotForEverybody() {
        var coordinator = Persona.coordinator("bassin-sud-est");
        var closed = Events.published(coordinator, Events.meeting(Network.team("bassin-sud-est"), "Réunion fermée"));
        given().get("/fr/events/" + closed).then().statusCode(404).body(not(containsString("Réunion fermée")));
    }

    @Test
    void crawlerReadsWhatThePagesOfTheAgendaAre() {
        given().get("/nl/events")
                .then()
                .statusCode(200)
                .body(containsString("<title>Agenda · "), containsString("<meta name=\"description\""));
        given().get("/en/events/new").then().statusCode(200).body(containsString("<title>Propose an event · "));
        for (var page : List.of("edit", "history", "minutes")) {
            given().get("/fr/events/01900000-0000-7000-8000-000000000000/" + page)
                    .then()
                    .statusCode(200);
        }
        given().get("/fr/vocabularies/event-types").then().statusCode(200);
    }

    private static String announcedInMarch(String title) {
        var form = Events.form(Network.team("bassin-sud-est"), "RDV_PREVENTION", title);
        form.put("when", Map.of("precision", "MONTH", "start", "2026-03-01"));
        form.put("place", Map.of("name", Map.of("fr", "Le Babelzin"), "commune", "21002"));
        return Events.published(Persona.coordinator("bassin-sud-est"), form);
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
