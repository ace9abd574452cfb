package brussels.estuaire.circles.mandates;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.mandates;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Coordinators find again who sat in a circle, and what was done, without a name in what was done. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MandateListTest {
    @Test
    void coordinatorReadsWhoSatThereOnADay() {
        var circle = circle();
        mandate(circle, named("Ada", -90, -1));
        mandate(circle, named("Bo", 0, 90));
        on(circle, today().minusDays(1), "Ada");
        on(circle, today(), "Bo");
        as(COORDINATOR).get(mandates(circle)).then().body("items.name", contains("Bo", "Ada"));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/history")
                .then()
                .body("items.act", hasItem("MANDATE_NAMED"))
                .body("items.changes.flatten()", everyItem(not(hasItem("Ada"))));
    }

    private static void on(String circle, LocalDate day, String name) {
        as(COORDINATOR).get(mandates(circle) + "?day=" + day).then().body("items.name", contains(name));
    }
}
