package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.Events.meeting;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona OTHER_COORDINATOR = Persona.coordinator("bassin-nord");
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static final Map<String, Object> REASON = Map.of("reason", Map.of("fr", "La salle est inondée"));
    private static UUID team;
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
        laBraise = Network.laBraise();
        Network.cpasEtterbeek();
    }

    @Test
    void coordinatorTellsAllAndVisitorReadsIt() {
        var id = published(COORDINATOR, wholeForm());
        as(Persona.visitor())
                .get("/api/events/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("when.start", equalTo("2026-01-20T09:00+01:00"))
                .body("place.commune", equalTo("21005"))
                .body("online", equalTo(true))
                .body("onlineLink", nullValue())
                .body("coOrganisers[0].name.fr", equalTo("La Braise"))
                .body("programme[0].minutes", equalTo(30))
                .body("rules.audience", equalTo("PROFESSIONALS"))
                .body("rules.presentersApart", equalTo(true))
                .body("rights", empty());
        as(COORDINATOR).get("/api/events/" + id).then().body("onlineLink", equalTo("https://example.org/salle"));
    }

    @Test
    void strangerSeesNoDraftAndNothingOfACircle() {
        String draft = draft(EDITOR, form(laBraise, "FORMATION", "Brouillon"))
                .extract()
                .path("id");
        var closed = published(COORDINATOR, meeting(team, "Réunion du conseil"));
        for (var hidden : List.of(draft, closed)) {
            as(Persona.visitor()).get("/api/events/" + hidden).then().statusCode(404);
            as(OTHER_COORDINATOR).get("/api/events/" + hidden).then().statusCode(404);
            as(OTHER_COORDINATOR)
                    .body(REASON)
                    .post("/api/events/" + hidden + "/cancellation")
                    .then()
                    .statusCode(404);
        }
        as(COORDINATOR).get("/api/events/" + closed).then().statusCode(200);
    }

    @Test
    void coordinatorLetsEverybodySeeOneEventOfAClosedType() {
        var form = form(team, "CAB", "Appel à candidatures");
        form.put("ownRules", Map.of("visibility", "PUBLIC"));
        var id = published(COORDINATOR, form);
        as(Persona.visitor())
                .get("/api/events/" + id)
                .then()
                .statusCode(200)
                .body("rules.visibility", equalTo("PUBLIC"))
                .body("rules.audience", equalTo("CIRCLE"))
                .body("ownRules.audience", nullValue());
    }

    @Test
    void editorIsToldOfEachThingThatIsWrong() {
        var form = form(laBraise, "FORMATION", "Faute");
        form.put(
                "when",
                Map.of("precision", "TIME", "start", "2026-01-20T12:00:00+01:00", "end", "2026-01-20T09:00:00+01:00"));
        form.put("capacity", -1);
        as(EDITOR)
                .body(form)
                .post("/api/events")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/capacity", "/when"))
                .body("violations.code", containsInAnyOrder("too-small", "ends-before-it-starts"));
    }

    @Test
    void editorIsToldOfEachCodeThatIsNotThere() {
        var codes = form(laBraise, "PUBLICATION", "Codes");
        codes.put("themes", List.of("NOPE"));
        codes.put("place", Map.of("commune", "21001"));
        codes.put("coOrganisers", List.of(laBraise));
        as(EDITOR)
                .body(codes)
                .post("/api/events")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/type", "/themes/0", "/place/commune", "/coOrganisers/0"))
                .body("violations.code", hasItem("outside-bassin"));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-05-03, , 2026-01-01, 2026-12-31",
        "MONTH, 2025-07-01, , 2025-07-01, 2025-07-31",
        "DAY, 2025-11-03, 2025-11-07, 2025-11-03, 2025-11-07",
        "TIME, 2026-07-20T09:00:00+02:00, , 2026-07-20T09:00+02:00, ",
        "TIME, 2026-07-20T07:00:00Z, 2026-07-20T08:00Z, 2026-07-20T09:00+02:00, 2026-07-20T10:00+02:00"
    })
    void editorIsAsExactAsTheyKnow(String precision, String start, String end, String toldStart, String toldEnd) {
        var form = form(laBraise, "FORMATION", "Quand");
        form.put(
                "when",
                end == null
                        ? Map.of("precision", precision, "start", start)
                        : Map.of("precision", precision, "start", start, "end", end));
        draft(EDITOR, form)
                .body("when.precision", equalTo(precision))
                .body("when.start", equalTo(toldStart))
                .body("when.end", equalTo(toldEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "TIME, 2026-07-20",
        "DAY, 2026-07-20T09:00:00+02:00",
        "DAY, 2026-02-30",
        "MONTH, juillet",
        "YEAR, 0000-01-01",
        "DAY, 9999-12-31"
    })
    void editorIsToldThatThereIsNoSuchMoment(String precision, String start) {
        var form = form(laBraise, "FORMATION", "Quand");
        form.put("when", Map.of("precision", precision, "start", start));
        as(EDITOR).body(form).post("/api/events").then().statusCode(422);
    }

    private static Map<String, Object> wholeForm() {
        var form = form(team, "CT_SANTE_MENTALE", "L’accompagnement à domicile");
        form.put("coOrganisers", List.of(laBraise));
        form.put(
                "when",
                Map.of("precision", "TIME", "start", "2026-01-20T09:00:00+01:00", "end", "2026-01-20T12:30:00+01:00"));
        form.put("place", Map.of("name", Map.of("fr", "Maison de quartier"), "commune", "21005", "postalCode", "1040"));
        form.put("onlineLink", "https://example.org/salle");
        form.put("missions", List.of("RESEAU"));
        form.put(
                "programme",
                List.of(Map.of("title", Map.of("fr", "Accueil"), "minutes", 30, "presenters", List.of("L’équipe"))));
        return form;
    }
}
