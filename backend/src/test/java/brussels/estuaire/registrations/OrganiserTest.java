package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.registered;
import static brussels.estuaire.registrations.Registrants.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Those who organise an event read who registered, and decide. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OrganiserTest {
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Vient de loin"));

    @Test
    void coordinatorTakesWhoAskedWhileThereAreSeats() {
        var event = event(1, 72, Map.of("ownRules", Map.of("registration", "APPROVAL")));
        var ada = registered(event, "Ada", "PENDING");
        var bo = registered(event, "Bo", "PENDING");
        act(event, bo, "acceptance", Map.of()).statusCode(200).body("state", equalTo("CONFIRMED"));
        act(event, ada, "acceptance", Map.of()).statusCode(200).body("state", equalTo("WAITING"));
        act(event, ada, "acceptance", Map.of()).statusCode(409).body("code", equalTo("registration-decided"));
        act(event, bo, "refusal", REASON).statusCode(200).body("state", equalTo("REFUSED"));
        byLink(bo).get("/api/my-registration").then().body("reason.fr", equalTo("Vient de loin"));
        assertThat(state(ada)).isEqualTo("OFFERED");
    }

    @Test
    void coordinatorPutsSomebodyFirstForAReasonOnly() {
        var event = event(1, 72);
        registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        var cy = registered(event, "Cy", "WAITING");
        act(event, cy, "precedence", Map.of()).statusCode(422);
        act(event, cy, "precedence", REASON).statusCode(200).body("rank", equalTo(1));
        byLink(bo).get("/api/my-registration").then().body("rank", equalTo(2));
    }

    @Test
    void coordinatorFindsPeopleByWhatTheyType() {
        var event = event(2, 72);
        registered(event, "Éloïse Zed", "CONFIRMED");
        registered(event, "Ada", "CONFIRMED");
        registered(event, "Bo", "WAITING");
        search(event, Map.of()).body("items.name", contains("Ada", "Éloïse Zed", "Bo"));
        search(event, Map.of("q", "eloise"))
                .body("items.name", contains("Éloïse Zed"))
                .body("total", equalTo(1));
        search(event, Map.of("state", List.of("WAITING"))).body("items.name", contains("Bo"));
        search(event, Map.of("presence", List.of("UNKNOWN"))).body("total", equalTo(3));
    }

    @Test
    void coordinatorTellsPresenceAndIsToldWhoToldItOtherwise() {
        var event = event(2, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        presence(event, ada, "PRESENT", null).statusCode(200).body("presence", equalTo("PRESENT"));
        presence(event, ada, "PRESENT", null).statusCode(200);
        presence(event, ada, "ABSENT", null).statusCode(409).body("code", equalTo("presence-changed"));
        presence(event, ada, "ABSENT", "PRESENT").statusCode(200).body("presence", equalTo("ABSENT"));
        search(event, Map.of("presence", List.of("ABSENT"))).body("items.id", contains(ada));
    }

    @Test
    void coordinatorAsksThatTheAddressBeConfirmed() {
        var event = event(1, 72);
        settings(event, "\"0\"", Map.of("confirmEmail", true, "keptMonths", 12)).statusCode(200);
        settings(event, "\"0\"", Map.of("confirmEmail", true, "keptMonths", 12)).statusCode(412);
        settings(event, "\"1\"", Map.of("confirmEmail", true, "keptMonths", 25)).statusCode(422);
        var ada = registered(event, "Ada", "PENDING");
        as(COORDINATOR).get("/api/events/" + event + "/availability").then().body("left", equalTo(0));
        var bo = registered(event, "Bo", "PENDING");
        byLink(ada).get("/api/my-registration").then().body("rights", hasItem("CONFIRM"));
        confirm(bo, "WAITING");
        confirm(ada, "CONFIRMED");
        confirm(ada, "CONFIRMED");
    }

    @Test
    void coordinatorRaisesTheCapacityAndTheLineGoesOn() {
        var event = event(1, 72);
        registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        var cy = registered(event, "Cy", "WAITING");
        capacity(event, 2);
        assertThat(state(bo)).isEqualTo("OFFERED");
        assertThat(state(cy)).isEqualTo("WAITING");
        capacity(event, 1);
        assertThat(state(bo)).isEqualTo("OFFERED");
        byLink(bo).post("/api/my-registration/acceptance").then().statusCode(200);
        byLink(cy).get("/api/my-registration").then().body("rank", equalTo(1));
    }

    private static void confirm(String registration, String state) {
        byLink(registration)
                .post("/api/my-registration/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private static void capacity(String event, int capacity) {
        var stored = as(COORDINATOR).get("/api/events/" + event).then().extract();
        var form = new LinkedHashMap<String, Object>(stored.jsonPath().getMap(""));
        var told = Map.of(
                "type",
                form.get("type"),
                "title",
                form.get("title"),
                "bassin",
                form.get("bassin"),
                "when",
                form.get("when"),
                "capacity",
                capacity);
        as(COORDINATOR)
                .header("If-Match", stored.header("ETag"))
                .body(told)
                .put("/api/events/" + event)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse presence(
            String event, String registration, String presence, @Nullable String was) {
        var form = new HashMap<String, Object>();
        form.put("presence", presence);
        form.put("was", was);
        return as(COORDINATOR)
                .body(form)
                .put("/api/events/" + event + "/registrations/" + registration + "/presence")
                .then();
    }

    private static ValidatableResponse settings(String event, String version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form)
                .put("/api/events/" + event + "/registration-settings")
                .then();
    }

    private static ValidatableResponse act(String event, String registration, String act, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post("/api/events/" + event + "/registrations/" + registration + "/" + act)
                .then();
    }

    private static ValidatableResponse search(String event, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post("/api/events/" + event + "/registrations/search")
                .then()
                .statusCode(200);
    }
}
