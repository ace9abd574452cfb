package brussels.estuaire.circles.composition;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coordinators see whom a circle has, and whom it lacks. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CompositionTest {
    @Test
    void whatIsMissingIsCountedBySectorKindAndCommune() {
        var circle = circle(Map.of(
                "kinds", List.of(Map.of("kind", "HOSPITAL", "wanted", 1)),
                "communes", List.of(Map.of("commune", "21005", "wanted", 2))));
        seat(circle);
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/composition")
                .then()
                .statusCode(200)
                .body("seated", equalTo(2))
                .body("sectors.code", contains("HOSPITAL", "SOCIAL", null))
                .body("sectors.missing", contains(1, 1, 0))
                .body("kinds.code", contains("HOSPITAL", "CPAS", null))
                .body("kinds.missing", contains(1, 0, 0))
                .body("communes.missing", contains(1, 0));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/composition?day=" + today().plusDays(61))
                .then()
                .body("seated", equalTo(0))
                .body("sectors.missing", contains(2, 1));
    }

    /** One for the CPAS of Etterbeek, one for nobody in particular, and a guest. */
    private static void seat(String circle) {
        var ada = named("Ada", 0, 60);
        ada.put("sector", "HOSPITAL");
        ada.put("organisationId", Network.cpasEtterbeek());
        mandate(circle, ada);
        mandate(circle, named("Bo", 0, 60));
        var guest = named("Cy", 0, 60);
        guest.put("role", "PERMANENT_GUEST");
        guest.put("sector", "HOSPITAL");
        mandate(circle, guest);
    }
}
