package brussels.estuaire.registrations.own;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who take part in an event see each other only if both agreed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ParticipantsTest {
    @Test
    void whoHasASeatAndAgreedSeesThoseWhoDid() {
        var event = event(3, 72);
        var bo = agreed(event, "Bo");
        var ada = agreed(event, "Ada", Map.of("organisation", "Maison Verte", "function", "Infirmière"));
        told(event, "Cy", Map.of("agreed", false));
        agreed(event, "Di");
        participants(bo)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.name", contains("Ada", "Bo"))
                .body("items.organisation", hasItem("Maison Verte"))
                .body("items.function", hasItem("Infirmière"))
                .body("items.oneself", contains(false, true))
                .body("items[0].keySet()", not(hasItems("email", "accessNeeds")));
        byLink(ada).get("/api/my-registration").then().body("rights", hasItem("SEE_PARTICIPANTS"));
        byLink(ada)
                .queryParam("size", 1)
                .queryParam("page", 2)
                .get("/api/my-registration/participants")
                .then()
                .body("items.name", contains("Bo"))
                .body("total", equalTo(2));
    }

    @Test
    void whoDidNotAgreeOrHasNoSeatSeesNobody() {
        var event = event(2, 72);
        var ada = agreed(event, "Ada");
        var hidden = told(event, "Cy", Map.of("agreed", false));
        var waiting = agreed(event, "Di");
        participants(hidden).statusCode(403);
        participants(waiting).statusCode(403);
        byLink(waiting).get("/api/my-registration").then().body("rights", not(hasItem("SEE_PARTICIPANTS")));
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        participants(ada).statusCode(403);
        participants(UUID.randomUUID().toString()).statusCode(401);
        as(visitor()).get("/api/my-registration/participants").then().statusCode(401);
        as(visitor())
                .get("/api/my-registrations/" + hidden + "/participants")
                .then()
                .statusCode(401);
    }

    @Test
    void linkOfAnotherEventShowsNobodyOfThisOne() {
        var event = event(5, 72);
        agreed(event, "Ada");
        participants(agreed(event(5, 72), "Bo"))
                .statusCode(200)
                .body("items.name", contains("Bo"))
                .body("total", equalTo(1));
    }

    @Test
    void whoTakesTheirConsentBackIsSeenNoMoreAtOnceAndSeesNobody() {
        var event = event(5, 72);
        var ada = agreed(event, "Ada");
        var bo = agreed(event, "Bo");
        agree(bo, "\"0\"", false);
        participants(ada).body("items.name", contains("Ada"));
        participants(bo).statusCode(403);
        agree(bo, "\"1\"", true);
        participants(ada).body("items.name", contains("Ada", "Bo"));
    }

    @Test
    void theyFindEachOtherForThirtyDaysAfterwards() throws SQLException {
        var event = event(5, 72);
        var ada = agreed(event, "Ada");
        over(event, 29);
        participants(ada).statusCode(200);
        over(event, 31);
        participants(ada).statusCode(403);
    }

    @Test
    void nobodyMeetsAtWhatIsCancelled() throws SQLException {
        var event = event(5, 72);
        var ada = agreed(event, "Ada");
        change("update event set state = 'CANCELLED' where id = '" + event + "'");
        participants(ada).statusCode(403);
    }

    private static String agreed(String event, String name) {
        return agreed(event, name, Map.of());
    }

    private static String agreed(String event, String name, Map<String, ?> more) {
        var told = new HashMap<String, Object>(more);
        told.put("agreed", true);
        return told(event, name, told);
    }

    private static String told(String event, String name, Map<String, ?> more) {
        var form = form(name);
        form.putAll(more);
        return register(event, form).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse participants(String registration) {
        return byLink(registration).get("/api/my-registration/participants").then();
    }

    private static void agree(String registration, String version, boolean agreed) {
        byLink(registration)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", version)
                .body(Map.of("agreed", agreed))
                .patch("/api/my-registration")
                .then()
                .statusCode(200);
    }

    private static void over(String event, int days) throws SQLException {
        change(
                "update event set ends_at = now() - interval '%1$d days', starts_at = now() - interval '%1$d days 1 hour' where id = '%2$s'"
                        .formatted(days, event));
    }

    private static void change(String sql) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
