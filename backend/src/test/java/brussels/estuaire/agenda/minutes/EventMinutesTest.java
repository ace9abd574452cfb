package brussels.estuaire.agenda.minutes;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventMinutesTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona OTHER_COORDINATOR = Persona.coordinator("bassin-nord");
    private String minutes;

    @BeforeEach
    void heldEvent() {
        minutes = HeldEvent.in("bassin-sud-est") + "/minutes";
    }

    @Test
    void coordinatorWritesAndPublishesAndVisitorReads() {
        as(COORDINATOR)
                .get(minutes)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("text", nullValue())
                .body("rights", contains("WRITE"));
        visitorReadsNone(minutes);
        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Un début").statusCode(200).header("ETag", "\"1\"");
        visitorReadsNone(minutes);
        save(COORDINATOR, 1, "PUBLIC", "PUBLISHED", "Tout").statusCode(200);
        as(Persona.visitor())
                .get(minutes)
                .then()
                .statusCode(200)
                .body("text.fr", equalTo("Tout"))
                .body("decisions.nl", equalTo("Wij gaan door"))
                .body("rights", empty());
        as(COORDINATOR).get(minutes.replace("minutes", "history")).then().body("items.act", hasItem("MINUTES_SAVED"));
    }

    @Test
    void coordinatorReadsEverySavingWithWhoAndWhen() {
        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Un");
        save(COORDINATOR, 1, "CIRCLE", "PUBLISHED", "Deux");
        as(COORDINATOR)
                .get(minutes + "/revisions")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.text.fr", contains("Deux", "Un"))
                .body("items.state", contains("PUBLISHED", "DRAFT"))
                .body("items[0].savedAt", org.hamcrest.Matchers.notNullValue());
        visitorReadsNone(minutes);
        as(Persona.visitor()).get(minutes + "/revisions").then().statusCode(401);
        as(OTHER_COORDINATOR).get(minutes + "/revisions").then().statusCode(403);
    }

    @Test
    void coordinatorWritesOverNothingUnread() {
        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Un");
        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Autre").statusCode(412);
        as(COORDINATOR).body(told("PUBLIC", "DRAFT", "x")).put(minutes).then().statusCode(428);
        save(OTHER_COORDINATOR, 1, "PUBLIC", "DRAFT", "Volé").statusCode(403);
        save(COORDINATOR, 1, "PUBLIC", "DRAFT", " ").statusCode(422).body("violations.pointer", contains("/text"));
    }

    @Test
    void coordinatorsWhoBeginAtOnceLoseNothing() throws Exception {
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        new TwoBackends(() -> statuses.add(
                        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Un").extract().statusCode()))
                .run();
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void minutesAreOfWhatHasBeen() {
        var team = Network.team("bassin-sud-est");
        minutes = "/api/events/" + Events.published(COORDINATOR, form(team, "FORMATION", "À venir")) + "/minutes";
        as(COORDINATOR).get(minutes).then().body("rights", empty());
        save(COORDINATOR, 0, "PUBLIC", "DRAFT", "Un").statusCode(409).body("code", equalTo("event-not-over"));
    }

    private ValidatableResponse save(Persona persona, int version, String audience, String state, String text) {
        return as(persona)
                .header("If-Match", "\"" + version + "\"")
                .body(told(audience, state, text))
                .put(minutes)
                .then();
    }

    private static Map<String, Object> told(String audience, String state, String text) {
        var told = new LinkedHashMap<String, Object>();
        told.put("text", Map.of("fr", text));
        told.put("decisions", Map.of("nl", "Wij gaan door"));
        told.put("audience", audience);
        told.put("state", state);
        return told;
    }

    private static void visitorReadsNone(String minutes) {
        as(Persona.visitor())
                .get(minutes)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("text", nullValue());
    }
}
