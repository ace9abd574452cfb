package brussels.estuaire.registrations.figures;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.register;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Those who organise read who came in numbers: by kind, by sector, date by date, and presenters apart. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegistrationFiguresTest {
    @Test
    void coordinatorCountsPresentersApart() {
        var event = event(3, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "CONFIRMED");
        registered(event, "Cy", "CONFIRMED");
        registered(event, "Dan", "WAITING");
        presenter(COORDINATOR, event, ada, true).statusCode(200).body("presenter", equalTo(true));
        presenter(COORDINATOR, event, ada, true).statusCode(200);
        present(event, ada);
        present(event, bo);
        figures(event)
                .body("registered", equalTo(3))
                .body("confirmed", equalTo(2))
                .body("present", equalTo(1))
                .body("presenters", equalTo(1))
                .body("presentersPresent", equalTo(1))
                .body("byKind[0].registered", equalTo(3));
        search(event, true).body("items.name", contains("Ada"));
        presenter(COORDINATOR, event, ada, false).statusCode(200);
        figures(event).body("registered", equalTo(4)).body("presenters", equalTo(0));
        search(event, true).body("total", equalTo(0));
    }

    @Test
    void coordinatorReadsKindsAndSectorsAndWhatIsNotKnown() {
        var event = event(null, 72);
        var care = Network.another();
        Services.published(Persona.administrator(), Services.form(care, "Répit"));
        var several = Network.another();
        for (var type : List.of("REPIT", "SSM")) {
            var form = Services.form(several, "Maison");
            form.put("type", type);
            Services.published(Persona.administrator(), form);
        }
        chose(event, "Ada", care);
        chose(event, "Bo", care);
        chose(event, "Cy", several);
        figures(event)
                .body("bySector.find { it.code == 'REPIT' }.registered", equalTo(2))
                .body("bySector.find { it.code == 'SEVERAL' }.registered", equalTo(1));
        chose(event, "Dan", Network.cpasEtterbeek());
        registered(event, "Eve", "CONFIRMED");
        figures(event)
                .body("byKind.find { it.code == 'ASBL' }.registered", equalTo(3))
                .body("byKind.find { it.code == 'CPAS' }.confirmed", equalTo(1))
                .body("byKind.find { it.code == null }.registered", equalTo(1));
    }

    @Test
    void whoCameWithoutHavingRegisteredIsInNoOtherNumber() {
        var event = event(null, 72);
        walkIn(event);
        figures(event)
                .body("walkIns", equalTo(1))
                .body("registered", equalTo(0))
                .body("byKind", empty());
    }

    @Test
    void presenterWhoGaveUpIsCountedNowhere() {
        var event = event(null, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        presenter(COORDINATOR, event, ada, true).statusCode(200);
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Reporté")))
                .post("/api/events/" + event + "/registrations/" + ada + "/refusal")
                .then()
                .statusCode(200);
        presenter(COORDINATOR, event, ada, false).statusCode(409).body("code", equalTo("registration-over"));
        figures(event).body("presenters", equalTo(0)).body("registered", equalTo(0));
    }

    @Test
    void coordinatorReadsEachDateOfASeriesThatHasBegun() throws SQLException {
        var series = series();
        var dates = Repeating.occurrences(COORDINATOR, series);
        var first = String.valueOf(dates.getFirst().get("id"));
        registered(first, "Ada", "CONFIRMED");
        present(first, registered(first, "Bo", "CONFIRMED"));
        walkIn(first);
        occurrences(series).body("total", equalTo(0));
        weekAgo(first);
        occurrences(series)
                .body("items.eventId", contains(first))
                .body("items[0].registered", equalTo(2))
                .body("items[0].present", equalTo(1))
                .body("items[0].walkIns", equalTo(1))
                .body("items[0].when.precision", equalTo("TIME"));
        occurrences(event(null, 72)).body("total", equalTo(0));
    }

    @Test
    void strangersReadNoNumberAndMarkNobody() {
        var event = event(null, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var path = "/api/events/" + event + "/registrations/figures";
        for (var stranger : List.of(Persona.coordinator("bassin-nord"), Persona.editor("la-braise"))) {
            as(stranger).get(path).then().statusCode(403);
            as(stranger).get(path + "/occurrences").then().statusCode(403);
            presenter(stranger, event, ada, true).statusCode(403);
        }
        as(Persona.visitor()).get(path).then().statusCode(401);
        presenter(Persona.visitor(), event, ada, true).statusCode(401);
        presenter(COORDINATOR, event(null, 72), ada, true).statusCode(404);
        presenter(COORDINATOR, event, ada, null).statusCode(422).body("violations.pointer", hasItem("/presenter"));
    }

    private static String series() {
        var form = Events.form(Network.team("bassin-sud-est"), "FORMATION", "Cycle");
        form.put("when", Repeating.nine(Repeating.next()));
        String id = Events.draft(COORDINATOR, form).extract().path("id");
        Repeating.repeat(COORDINATOR, id, Map.of("rule", Repeating.THIRD_MONDAY, "registration", "OCCURRENCE"))
                .statusCode(201);
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private static void chose(String event, String name, UUID organisation) {
        var form = form(name);
        form.put("organisationId", organisation);
        register(event, form).statusCode(201);
    }

    private static void present(String event, String registration) {
        as(COORDINATOR)
                .body(Map.of("presence", "PRESENT"))
                .put("/api/events/" + event + "/registrations/" + registration + "/presence")
                .then()
                .statusCode(200);
    }

    private static void walkIn(String event) {
        as(COORDINATOR)
                .body(Map.of("name", "Zoé"))
                .put("/api/events/" + event + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse presenter(
            Persona persona, String event, String registration, @Nullable Boolean presenter) {
        var form = new HashMap<String, Object>();
        form.put("presenter", presenter);
        return as(persona)
                .body(form)
                .put("/api/events/" + event + "/registrations/" + registration + "/presenter")
                .then();
    }

    private static ValidatableResponse figures(String event) {
        return as(COORDINATOR)
                .get("/api/events/" + event + "/registrations/figures")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse occurrences(String series) {
        return as(COORDINATOR)
                .get("/api/events/" + series + "/registrations/figures/occurrences")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String event, boolean presenter) {
        return as(COORDINATOR)
                .body(Map.of("presenter", presenter))
                .post("/api/events/" + event + "/registrations/search")
                .then()
                .statusCode(200);
    }

    private static void weekAgo(String event) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(
                        "update event set starts_at = now() - interval '7 days', ends_at = null where id = ?")) {
            statement.setObject(1, UUID.fromString(event));
            statement.executeUpdate();
        }
    }
}
