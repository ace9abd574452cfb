package brussels.estuaire.identity;

import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CallerTest {
    @Test
    void managerHasRolesInHerOrganisation() {
        var manager = Persona.manager("la-braise");
        as(manager)
                .get("/test/caller")
                .then()
                .statusCode(200)
                .body("subject", equalTo(manager.subject()))
                .body("partner", equalTo(false))
                .body("roles.la-braise", contains("EDITOR", "MANAGER"));
    }

    @Test
    void professionalHasNoRole() {
        as(Persona.professional())
                .get("/test/caller")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(true))
                .body("roles", anEmptyMap());
    }

    @Test
    void partnerIsItsServiceAccount() {
        as(Persona.partner("la-braise"))
                .get("/test/caller")
                .then()
                .statusCode(200)
                .body("client", equalTo("partner-la-braise"))
                .body("partner", equalTo(true))
                .body("roles.la-braise", contains("EDITOR"));
    }

    @Test
    void visitorMustSignIn() {
        as(Persona.visitor()).get("/test/caller").then().statusCode(401);
    }
}
