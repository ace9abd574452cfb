package brussels.estuaire.organisations.people;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.manager;
import static brussels.estuaire.identity.Persona.partner;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As long as nobody can ask Keycloak, nothing is changed, and those who may ask are told why. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class UnreachableKeycloakTest {
    private final String laBraise = "/api/organisations/" + Network.laBraise();

    @Test
    void managerIsToldAndNothingIsHalfDone() throws SQLException {
        var email = UUID.randomUUID() + "@example.org";
        for (var persona : List.of(manager("la-braise"), administrator())) {
            as(persona)
                    .get(laBraise + "/people")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("accounts-unavailable"));
            as(persona)
                    .body(Map.of("email", email, "role", "EDITOR"))
                    .post(laBraise + "/invitations")
                    .then()
                    .statusCode(503);
        }
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select 1 from invitation where email = '%s'".formatted(email))) {
            assertThat(rows.next()).isFalse();
        }
    }

    /** The organisation that has no alias yet does not get one, when Keycloak cannot be told of it. */
    @Test
    void organisationThatKeycloakCannotOpenStaysAsItWas() {
        String id = as(visitor())
                .body(Map.of("kind", "ASBL", "name", Map.of("fr", "Sans alias")))
                .post("/api/organisations")
                .then()
                .extract()
                .path("id");
        var path = "/api/organisations/" + id;
        as(administrator()).post(path + "/acceptance").then().statusCode(200);
        as(administrator())
                .body(Map.of("email", "a@example.org", "role", "MANAGER"))
                .post(path + "/invitations")
                .then()
                .statusCode(503);
        as(administrator()).get(path).then().body("alias", equalTo(null));
    }

    @Test
    void whoMayNotSeeThePeopleIsToldNothing() {
        for (var persona : List.of(editor("la-braise"), manager("another"), partner("la-braise"))) {
            as(persona).get(laBraise + "/people").then().statusCode(404);
            as(persona).get(laBraise + "/invitations").then().statusCode(404);
            as(persona)
                    .body(Map.of("email", "a@example.org", "role", "EDITOR"))
                    .post(laBraise + "/invitations")
                    .then()
                    .statusCode(404);
        }
        as(visitor()).get(laBraise + "/people").then().statusCode(401);
        as(visitor()).get(laBraise + "/invitations").then().statusCode(401);
        as(partner("la-braise"))
                .post("/api/invitations/01900000-0000-7000-8000-000000000000/acceptance")
                .then()
                .statusCode(403);
    }
}
