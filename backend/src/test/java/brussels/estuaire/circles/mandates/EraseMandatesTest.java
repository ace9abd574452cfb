package brussels.estuaire.circles.mandates;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.mandates;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Who sat in circles is not known for ever; how many did is. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseMandatesTest {
    @Inject
    EraseMandates erase;

    @Test
    void personIsForgottenTwoYearsAfterTheirLastMandateAndCountedFurther() {
        var circle = circle();
        mandate(circle, named("Forgotten", days(36), days(25)));
        mandate(circle, named("Known", days(48), days(37)));
        mandate(circle, named("Known", days(30), days(23)));
        erase.erase();
        as(COORDINATOR)
                .get(mandates(circle))
                .then()
                .body("total", equalTo(3))
                .body("items.findAll { it.name == 'Known' }.email", contains("known@example.org", "known@example.org"))
                .body("items.find { it.name == null }.email", nullValue())
                .body("items.find { it.name == null }.rights", empty());
        erase.erase();
    }

    @Test
    void nobodyReadsMandatesThatTheyDidNotName() throws SQLException {
        mandate(circle(), named("Ada"));
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from mandate")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private static int days(int months) {
        return (int) ChronoUnit.DAYS.between(today(), today().minusMonths(months));
    }
}
