package brussels.estuaire.councils.calls;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.councils.calls.Calls.candidacy;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.decide;
import static brussels.estuaire.councils.calls.Calls.open;
import static brussels.estuaire.councils.calls.Calls.path;
import static brussels.estuaire.councils.calls.Calls.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who answered a call is not known for ever; how many did is. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseCandidaciesTest {
    @Inject
    EraseCandidacies erase;

    @Test
    void candidateIsForgottenAYearAfterTheDecisionOrTheCall() throws SQLException {
        var circle = circle();
        var call = open(circle);
        candidacy(call, candidate("Forgotten"));
        var known = candidacy(call, candidate("Known"));
        decide(circle, call, known, "reserve", Map.of()).statusCode(200);
        superuser(
                "update circle_call set opens_on = opens_on - 400, closes_on = current_date - 370 where id = ?", call);
        erase.erase();
        as(COORDINATOR)
                .get(path(circle, call) + "/candidacies")
                .then()
                .body("total", equalTo(2))
                .body("items.name", contains("Known", null))
                .body("items.motivation", contains("Je travaille avec des aidants.", null))
                .body("items[1].rights", empty());
        superuser("update candidacy set decided_at = now() - interval '13 months' where id = ?", known);
        erase.erase();
        as(COORDINATOR).get(path(circle, call) + "/candidacies").then().body("items.name", contains(null, null));
    }

    @Test
    void nobodyReadsCandidaciesThatTheyDidNotName() throws SQLException {
        candidacy(open(circle()), candidate("Ada"));
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from candidacy")) {
            assertThat(rows.next()).isFalse();
        }
    }
}
