package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A coordinator comes back to an evaluation that nobody answers any more. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ClosedEvaluationTest {
    @Test
    void whatClosedBeforeItsTimeIsListedWithTheDayOnWhichItDid() {
        var evaluation = opened(Registrants.event(null, 1));
        String ends = get(evaluation).extract().path("course.closesAt");
        listed(evaluation, ends);
        act(evaluation, "closing").statusCode(200);
        listed(evaluation, get(evaluation).extract().path("course.closedAt"));
    }

    @Test
    void whatClosedByItselfIsListedWithTheEndThatWasSaid() {
        var evaluation = Counted.evaluation();
        Counted.run(
                "update evaluation set opened_at = now() - interval '9 days', closes_at = now() - interval '2 days' where id = ?",
                evaluation);
        listed(evaluation.toString(), get(evaluation.toString()).extract().path("course.closesAt"));
    }

    @Test
    void resultsMayBeReadOnceThereAreSome() {
        var few = Counted.tooFew(Evaluating.open());
        rights(few).body("rights", not(hasItem("READ_RESULTS")));
        rights(Evaluating.open()).body("rights", not(hasItem("READ_RESULTS")));
        rights(Counted.evaluation()).body("rights", hasItem("READ_RESULTS"));
        var recorded = Counted.recorded();
        rights(recorded).body("rights", not(hasItem("READ_RESULTS")));
        act(recorded.toString(), "closing").statusCode(200).body("rights", hasItem("READ_RESULTS"));
    }

    private static ValidatableResponse rights(UUID evaluation) {
        return get(evaluation.toString());
    }

    private static ValidatableResponse get(String evaluation) {
        return as(COORDINATOR).get(path(evaluation)).then().statusCode(200);
    }

    private static void listed(String evaluation, String closesAt) {
        as(COORDINATOR)
                .get("/api/evaluations?size=100")
                .then()
                .body("items.find { it.id == '" + evaluation + "' }.closesAt", equalTo(closesAt));
    }
}
