package brussels.estuaire.registrations.walkins;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.HeldEvent;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WalkInTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona OTHER_COORDINATOR = Persona.coordinator("bassin-nord");

    private final UUID id = UUID.randomUUID();
    private String event;

    @BeforeEach
    void heldEvent() {
        event = HeldEvent.in("bassin-sud-est");
    }

    @Test
    void coordinatorWhoSendsTwiceWritesDownOnce() {
        put(COORDINATOR, id, "Ana").statusCode(200).body("name", equalTo("Ana")).body("organisation", nullValue());
        put(COORDINATOR, id, " Ana ").statusCode(200);
        put(COORDINATOR, UUID.randomUUID(), "Ben").statusCode(200);
        listed().body("items.name", contains("Ana", "Ben")).body("total", equalTo(2));
        put(COORDINATOR, id, "Anna").statusCode(200);
        listed().body("items.name", contains("Anna", "Ben"));
        as(COORDINATOR).delete(at(id)).then().statusCode(204);
        as(COORDINATOR).delete(at(id)).then().statusCode(404);
        listed().body("items.name", contains("Ben"));
        var told = as(COORDINATOR).get(event + "/history").then();
        told.body("items.act", hasItem("WALK_IN_ADDED")).body("items.act", hasItem("WALK_IN_REMOVED"));
        assertThat(told.extract().asString()).doesNotContain("Ana").doesNotContain("Ben");
    }

    @Test
    void coordinatorsWhoSendOneAtOnceWriteDownOne() throws Exception {
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        new TwoBackends(() -> statuses.add(put(COORDINATOR, id, "Ana").extract().statusCode())).run();
        assertThat(statuses).containsExactly(200, 200);
        listed().body("items.name", contains("Ana"));
    }

    @Test
    void coordinatorOfAnotherBassinSeesNobody() {
        put(COORDINATOR, id, "Ana").statusCode(200);
        put(OTHER_COORDINATOR, id, "Volé").statusCode(403);
        as(OTHER_COORDINATOR).get(event + "/walk-ins").then().statusCode(403).body(not(containsString("Ana")));
        as(OTHER_COORDINATOR).delete(at(id)).then().statusCode(403);
        as(Persona.visitor()).get(event + "/walk-ins").then().statusCode(401);
        as(Persona.visitor()).delete(at(id)).then().statusCode(401);
    }

    @Test
    void idOfAnotherEventIsNobodyHere() {
        put(COORDINATOR, id, "Ana").statusCode(200);
        event = HeldEvent.in("bassin-sud-est");
        listed().body("total", equalTo(0));
        as(COORDINATOR).delete(at(id)).then().statusCode(404);
        put(COORDINATOR, id, "Ben").statusCode(200);
        listed().body("items.name", contains("Ben"));
    }

    @Test
    void coordinatorNamesWhoCame() {
        put(COORDINATOR, id, " ").statusCode(422).body("violations.pointer", contains("/name"));
        put(COORDINATOR, id, "a".repeat(201)).statusCode(422);
        listed().body("total", equalTo(0));
    }

    @Test
    void coordinatorCountsNobodyAtWhatIsOffOrNotAnnounced() {
        var form = form(Network.team("bassin-sud-est"), "FORMATION", "À venir");
        var draft = Events.draft(COORDINATOR, form).extract().<String>path("id");
        event = "/api/events/" + draft;
        put(COORDINATOR, id, "Ana").statusCode(409).body("code", equalTo("event-not-counted"));
        put(OTHER_COORDINATOR, id, "Ana").statusCode(404);
        as(COORDINATOR).post(event + "/publication").then().statusCode(200);
        put(COORDINATOR, id, "Ana").statusCode(200);
    }

    private ValidatableResponse put(Persona persona, UUID walkIn, String name) {
        return as(persona).body(Map.of("name", name)).put(at(walkIn)).then();
    }

    private ValidatableResponse listed() {
        return as(COORDINATOR).get(event + "/walk-ins").then().statusCode(200);
    }

    private String at(UUID walkIn) {
        return event + "/walk-ins/" + walkIn;
    }
}
