package brussels.estuaire.directory;

import static brussels.estuaire.directory.Services.draft;
import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.directory.Services.found;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for a while, what to know before one comes, and what a service does for carers. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReceptionTest {
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static final LocalDate TODAY = LocalDate.now(Clock.BRUSSELS);
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        laBraise = Network.laBraise();
    }

    @Test
    void visitorReadsThatItIsClosedWhateverItsHours() {
        var id = received(Map.of("notices", List.of(closure(TODAY.minusDays(1), TODAY))), "24/7");
        as(Persona.visitor())
                .get("/api/services/" + id)
                .then()
                .body("openNow", equalTo(false))
                .body("today.closed", equalTo(true))
                .body("today.notices.kind", contains("CLOSURE"));
        assertThat(found("openNow", "true")).doesNotContain(id);
        assertThat(item(id, "Reçu")).containsEntry("openNow", false);
    }

    @Test
    void closureThatIsOverOrToComeClosesNothingToday() {
        var over = closure(TODAY.minusDays(9), TODAY.minusDays(1));
        var toCome = closure(TODAY.plusDays(1), null);
        var id = received(Map.of("notices", List.of(toCome, over)), "24/7");
        as(Persona.visitor())
                .get("/api/services/" + id)
                .then()
                .body("openNow", equalTo(true))
                .body("today.closed", equalTo(false))
                .body("today.notices.from", contains(TODAY.plusDays(1).toString()))
                .body("reception.notices.size()", equalTo(2));
    }

    @Test
    void requestsAreNotKnownToBeTakenAfterTheDayUntilWhichItWasSaid() {
        var taking = received(requests(true, TODAY), null);
        var before = received(requests(true, TODAY.minusDays(1)), null);
        var full = received(requests(false, TODAY.plusDays(30)), null);
        as(Persona.visitor()).get("/api/services/" + taking).then().body("today.acceptsRequests", equalTo(true));
        as(Persona.visitor())
                .get("/api/services/" + before)
                .then()
                .body("today.acceptsRequests", nullValue())
                .body(
                        "reception.acceptsRequestsUntil",
                        equalTo(TODAY.minusDays(1).toString()));
        assertThat(found("acceptsRequests", "true")).contains(taking).doesNotContain(before, full);
    }

    @Test
    void visitorFindsServicesByWhatTheyDoForCarers() {
        var form = form(laBraise, "Soufflet");
        form.put("practices", List.of(practice("RESPITE"), practice("LISTENING"), practice("RESPITE")));
        var id = published(EDITOR, form);
        assertThat(found("practice", "RESPITE")).contains(id);
        assertThat(found("practice", "TRAINING")).doesNotContain(id);
        as(Persona.visitor())
                .get("/api/services?q=Soufflet&facets=practice")
                .then()
                .body("facets.practice.code", containsInAnyOrder("RESPITE", "LISTENING"))
                .body("facets.practice.count", hasItem(1))
                .body("facets.practice.label.nl", hasItem("Respijt"));
        form.put("practices", List.of());
        as(EDITOR)
                .header("If-Match", "\"1\"")
                .body(form)
                .put("/api/services/" + id)
                .then()
                .statusCode(200);
        assertThat(found("practice", "RESPITE")).doesNotContain(id);
    }

    @Test
    void editorIsToldWhatIsMissingOrInDisorder() {
        var form = form(laBraise, "Désordre");
        form.put("practices", List.of(practice("WELCOME"), practice("PRAISE")));
        var message = Map.of("kind", "MESSAGE", "from", TODAY.toString());
        var reception = new LinkedHashMap<String, Object>();
        reception.put("notices", List.of(closure(TODAY, TODAY.minusDays(1)), message));
        reception.put("acceptsRequests", true);
        form.put("reception", reception);
        as(EDITOR)
                .body(form)
                .post("/api/services")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/practices/1/kind",
                                "/reception/acceptsRequestsUntil",
                                "/reception/notices/0/until",
                                "/reception/notices/1/text"));
    }

    @Test
    void everythingToldIsReadBack() {
        var reception = Map.of(
                "conditions", Map.of("fr", "Habiter Jette"),
                "documents", Map.of("nl", "Identiteitskaart"),
                "accessibility", List.of("LIFT", "EASY_READ"));
        var form = form(laBraise, "Tout");
        form.put("reception", reception);
        draft(EDITOR, form)
                .body("reception.conditions.fr", equalTo("Habiter Jette"))
                .body("reception.documents.nl", equalTo("Identiteitskaart"))
                .body("reception.accessibility", contains("LIFT", "EASY_READ"))
                .body("reception.acceptsRequests", nullValue());
    }

    @Test
    void coordinatorVerifiesForItsTeam() {
        var sudEst = Persona.coordinator("bassin-sud-est");
        var id = published(sudEst, form(Network.cpasEtterbeek(), "Vérifié par l’équipe"));
        as(sudEst)
                .post("/api/services/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("verification.on", equalTo(TODAY.toString()))
                .body("verification.by", equalTo("TEAM"))
                .body("verification.due", equalTo(TODAY.plusMonths(6).toString()));
    }

    private static String received(Map<String, Object> reception, @Nullable String hours) {
        var form = form(laBraise, "Reçu");
        form.put("reception", reception);
        form.put("openingHours", hours);
        return published(EDITOR, form);
    }

    private static Map<String, Object> closure(LocalDate from, @Nullable LocalDate until) {
        var closure = new LinkedHashMap<String, Object>();
        closure.put("kind", "CLOSURE");
        closure.put("from", from.toString());
        closure.put("until", until == null ? null : until.toString());
        return closure;
    }

    private static Map<String, Object> requests(boolean accepts, LocalDate until) {
        return Map.of("acceptsRequests", accepts, "acceptsRequestsUntil", until.toString());
    }

    private static Map<String, Object> practice(String kind) {
        return Map.of("kind", kind, "statement", Map.of("fr", "Une promesse"));
    }

    private static Map<String, Object> item(String id, String name) {
        List<Map<String, Object>> items = as(Persona.visitor())
                .queryParam("q", name)
                .queryParam("size", 100)
                .get("/api/services")
                .then()
                .extract()
                .path("items");
        return items.stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
