package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is held of who registered does not outlive what it was told for. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseRegistrationsTest {
    @Inject
    EraseRegistrations erase;

    @Test
    void personIsForgottenTwoYearsAfterTheEventAndCountedFurther() throws SQLException {
        var over = event(5, 72);
        var ada = registered(over, "Ada", "CONFIRMED");
        var bo = registered(event(5, 72), "Bo", "CONFIRMED");
        monthsAgo(over, 23);
        erase.erase();
        byLink(ada).get("/api/my-registration").then().statusCode(200).body("name", equalTo("Ada"));
        monthsAgo(over, 25);
        erase.erase();
        byLink(ada).get("/api/my-registration").then().statusCode(401);
        byLink(bo).get("/api/my-registration").then().statusCode(200).body("name", equalTo("Bo"));
        as(COORDINATOR)
                .body(Map.of())
                .post("/api/events/" + over + "/registrations/search")
                .then()
                .statusCode(200)
                .body("items.state", contains("CONFIRMED"))
                .body("items[0].name", nullValue());
    }

    private static void monthsAgo(String event, int months) throws SQLException {
        for (var sql : new String[] {
            "update event set starts_at = now() - interval '%d months', ends_at = null where id = ?",
            "update registration set created_at = now() - interval '%d months' where event_id = ?"
        }) {
            try (var superuser = RealPostgres.server().connectAsSuperuser();
                    var statement = superuser.prepareStatement(sql.formatted(months))) {
                statement.setObject(1, UUID.fromString(event));
                statement.executeUpdate();
            }
        }
    }
}
