package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.in;
import static brussels.estuaire.registrations.Registrants.register;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People register for an event, each once, and are refused with a reason. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegistrationTest {
    private static final Persona NORD = Persona.coordinator("bassin-nord");

    @Test
    void visitorHasASeatWhileThereIsOneAndThenARankInTheLine() {
        var event = event(2, 72);
        registered(event, "Ada Un", "CONFIRMED");
        availability(event).body("left", equalTo(1)).body("registration", equalTo("OPEN"));
        registered(event, "Bo Deux", "CONFIRMED");
        register(event, form("Cy Trois"))
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("rank", equalTo(1));
        register(event, form("Di Quatre")).statusCode(201).body("rank", equalTo(2));
        availability(event)
                .body("confirmed", equalTo(2))
                .body("waiting", equalTo(2))
                .body("left", equalTo(0))
                .body("registration", equalTo("WAITING_LIST"));
    }

    @Test
    void visitorAlwaysFindsRoomWhereThereIsNoLimit() {
        var event = event(null, 72);
        registered(event, "Ada", "CONFIRMED");
        availability(event).body("left", nullValue()).body("capacity", nullValue());
    }

    @Test
    void visitorFindsWhatHasSeats() {
        var full = event(1, 72);
        var free = event(5, 72);
        var boundless = event(null, 72);
        registered(full, "Ada", "CONFIRMED");
        var found = Events.found(visitor(), Map.of("id", List.of(full, free, boundless), "withSeats", true));
        assertThat(found).containsExactlyInAnyOrder(free, boundless);
        as(visitor())
                .queryParam("id", full, free, boundless)
                .get("/api/events")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + full + "' }.left", equalTo(0))
                .body("items.find { it.id == '" + free + "' }.left", equalTo(5))
                .body("items.find { it.id == '" + boundless + "' }.left", nullValue());
    }

    @Test
    void visitorWhoIsOnTheListGetsTheAnswerOfANewOneAndNothingChanges() {
        var event = event(5, 72);
        registered(event, "Ada", "CONFIRMED");
        register(event, Map.of("name", "Ada Autrement", "email", "ADA@example.org"))
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"))
                .body("rank", nullValue());
        availability(event).body("confirmed", equalTo(1));
    }

    @Test
    void visitorRegistersColleaguesWithoutAnAddressOnceEach() {
        var event = event(5, 72);
        var colleague = Map.of("name", "Éloïse Dupont", "registeredBy", "ada@example.org");
        register(event, colleague).statusCode(201);
        register(event, Map.of("name", "eloise dupont", "registeredBy", "ada@example.org"))
                .statusCode(201);
        register(event, Map.of("name", "Zoé", "registeredBy", "ada@example.org"))
                .statusCode(201);
        availability(event).body("confirmed", equalTo(2));
    }

    @Test
    void visitorIsRefusedWhereOneDoesNotRegister() {
        var closed = event(5, 72, Map.of("registrationWindow", Map.of("closesAt", in(-1))));
        register(closed, form("Ada")).statusCode(409).body("code", equalTo("registration-closed"));
        var later = event(5, 72, Map.of("registrationWindow", Map.of("opensAt", in(24))));
        register(later, form("Ada")).statusCode(409).body("code", equalTo("registration-not-open-yet"));
        var none = event(5, 72, Map.of("ownRules", Map.of("registration", "NONE")));
        register(none, form("Ada")).statusCode(409).body("code", equalTo("registration-none"));
        var invited = event(5, 72, Map.of("ownRules", Map.of("registration", "INVITATION")));
        register(invited, form("Ada")).statusCode(409).body("code", equalTo("invitation-needed"));
        register(event(5, -1), form("Ada")).statusCode(409).body("code", equalTo("registration-closed"));
        var cancelled = event(5, 72);
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Grève")))
                .post("/api/events/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        register(cancelled, form("Ada")).statusCode(409).body("code", equalTo("registration-closed"));
        register(UUID.randomUUID().toString(), form("Ada")).statusCode(404);
    }

    @Test
    void visitorIsToldWhatIsWrongAndNothingIsStored() {
        var event = event(5, 72);
        register(event, Map.of("name", "x".repeat(10_000), "email", "ada@example.org"))
                .statusCode(422);
        register(event, Map.of("name", "Ada")).statusCode(422).body("violations.pointer", hasItem("/email"));
        register(event, Map.of("name", "Ada", "email", "аda@example.org")).statusCode(422);
        register(event, Map.of("name", "Ada", "email", "a@b.org,c@d.org")).statusCode(422);
        register(
                        event,
                        Map.of(
                                "name",
                                "Ada",
                                "email",
                                "ada@example.org",
                                "answers",
                                List.of(Map.of("question", 0, "answer", "?"))))
                .statusCode(422)
                .body("violations.pointer", hasItem("/answers/0/question"));
        availability(event).body("confirmed", equalTo(0));
    }

    @Test
    void professionalOfAnotherBassinSeesNothingOfWhoRegistered() {
        var event = event(5, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var registrations = "/api/events/" + event + "/registrations/";
        for (var stranger : List.of(NORD, Persona.professional(), Persona.partner("la-braise"))) {
            as(stranger).body(Map.of()).post(registrations + "search").then().statusCode(403);
            as(stranger).post(registrations + ada + "/acceptance").then().statusCode(403);
            as(stranger)
                    .body(Map.of())
                    .put(registrations + ada + "/presence")
                    .then()
                    .statusCode(403);
            as(stranger)
                    .get("/api/events/" + event + "/registration-settings")
                    .then()
                    .statusCode(403);
        }
        as(visitor()).body(Map.of()).post(registrations + "search").then().statusCode(401);
        as(COORDINATOR)
                .post("/api/events/" + event(5, 72) + "/registrations/" + ada + "/acceptance")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyTakesAnEventBackForWhichSomebodyIsRegistered() {
        var event = event(5, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        withdraw(event).statusCode(409).body("code", equalTo("event-has-registrations"));
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        withdraw(event).statusCode(200);
    }

    private static ValidatableResponse withdraw(String event) {
        return as(COORDINATOR)
                .header("If-Match", as(COORDINATOR).get("/api/events/" + event).header("ETag"))
                .delete("/api/events/" + event + "/publication")
                .then();
    }

    private static ValidatableResponse availability(String event) {
        return as(visitor())
                .get("/api/events/" + event + "/availability")
                .then()
                .statusCode(200);
    }
}
