package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.registered;
import static brussels.estuaire.registrations.Registrants.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who registered reads, corrects, gives up and erases it by the link in the mails. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyRegistrationTest {
    @Test
    void whoGivesASeatUpLeavesItToTheFirstInTheLine() {
        var event = event(1, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        var cy = registered(event, "Cy", "WAITING");
        act(ada, "cancellation").statusCode(200).body("state", equalTo("CANCELLED"));
        byLink(bo)
                .get("/api/my-registration")
                .then()
                .body("state", equalTo("OFFERED"))
                .body("rights", hasItem("ACCEPT"));
        byLink(cy).get("/api/my-registration").then().body("rank", equalTo(1));
        registered(event, "Di", "WAITING");
        act(bo, "acceptance").statusCode(200).body("state", equalTo("CONFIRMED"));
        act(cy, "acceptance").statusCode(409).body("code", equalTo("no-offer"));
        availability(event).body("confirmed", equalTo(1)).body("waiting", equalTo(2));
    }

    @Test
    void whoDeclinesAnOfferLeavesItToTheNext() {
        var event = event(1, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        var cy = registered(event, "Cy", "WAITING");
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        byLink(bo).post("/api/my-registration/cancellation").then().statusCode(200);
        assertThat(state(cy)).isEqualTo("OFFERED");
    }

    @Test
    void linkOpensNothingElseAndReadingChangesNothing() {
        var event = event(1, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        byLink(ada).get("/api/my-registration").then().statusCode(200).body("name", equalTo("Ada"));
        assertThat(state(ada)).isEqualTo("CONFIRMED");
        byLink(UUID.randomUUID().toString()).get("/api/my-registration").then().statusCode(401);
        as(visitor())
                .header("Authorization", "Link rubbish")
                .post("/api/my-registration/cancellation")
                .then()
                .statusCode(401);
    }

    @Test
    void whoRegisteredCorrectsWhatTheyToldFromTheVersionTheyRead() {
        var ada = registered(event(5, 72), "Ada", "CONFIRMED");
        patch(ada, "\"0\"", Map.of("function", "Infirmière")).statusCode(200).body("function", equalTo("Infirmière"));
        patch(ada, "\"0\"", Map.of("function", "Autre")).statusCode(412);
        patch(ada, "\"1\"", Map.of("email", "autre@example.org"))
                .statusCode(400)
                .body("violations.pointer", hasItem("/email"));
        patch(ada, "\"1\"", Map.of("name", "")).statusCode(422);
        patch(ada, "\"1\"", Map.of("organisationId", UUID.randomUUID())).statusCode(422);
        byLink(ada)
                .get("/api/my-registration")
                .then()
                .body("function", equalTo("Infirmière"))
                .body("name", equalTo("Ada"));
    }

    @Test
    void whoRegisteredErasesWhatIsHeldAndTheSeatIsFree() {
        var event = event(1, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        byLink(ada)
                .header("If-Match", "\"0\"")
                .delete("/api/my-registration")
                .then()
                .statusCode(204);
        byLink(ada).get("/api/my-registration").then().statusCode(401);
        availability(event).body("confirmed", equalTo(0)).body("left", equalTo(1));
        registered(event, "Ada", "CONFIRMED");
    }

    /** Who came stays a number, also when nobody knows any more who it was. */
    @Test
    void whoErasesWhatIsHeldOnceItHasBegunIsCountedFurther() throws SQLException {
        var event = event(2, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        owner(
                "update event set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = ?",
                event);
        byLink(ada)
                .header("If-Match", "\"0\"")
                .delete("/api/my-registration")
                .then()
                .statusCode(204);
        byLink(ada).get("/api/my-registration").then().statusCode(401);
        availability(event).body("confirmed", equalTo(1)).body("left", equalTo(1));
        as(COORDINATOR)
                .body(Map.of())
                .post("/api/events/" + event + "/registrations/search")
                .then()
                .body("items.state", contains("CONFIRMED"))
                .body("items[0].name", nullValue());
    }

    private static void owner(String sql, String id) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    private static ValidatableResponse patch(String registration, String version, Map<String, ?> patch) {
        return byLink(registration)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", version)
                .body(patch)
                .patch("/api/my-registration")
                .then();
    }

    private static ValidatableResponse availability(String event) {
        return as(visitor())
                .get("/api/events/" + event + "/availability")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String registration, String act) {
        return byLink(registration).post("/api/my-registration/" + act).then();
    }
}
