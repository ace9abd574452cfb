package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coordinator lets people answer for longer, also once it is closed, as long as the answers are whole. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProlongEvaluationTest {
    @Test
    void evaluationGoesOnUntilItsAnswersAreCounted() {
        var evaluation = opened(Registrants.event(null, 1));
        prolong(evaluation, 0).statusCode(422);
        act(evaluation, "closing").statusCode(200);
        prolong(evaluation, 5).statusCode(200).body("state", equalTo("OPEN"));
        act(evaluation, "closing").statusCode(200);
        superuser("update evaluation set counted_at = now() where id = ?", evaluation);
        prolong(evaluation, 5).statusCode(409).body("code", equalTo("evaluation-counted"));
    }

    private static ValidatableResponse prolong(String evaluation, int days) {
        return as(COORDINATOR)
                .body(Map.of("days", days))
                .post(path(evaluation) + "/prolongation")
                .then();
    }
}
