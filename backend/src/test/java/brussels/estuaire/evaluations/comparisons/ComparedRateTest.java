package brussels.estuaire.evaluations.comparisons;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est compares rates as it reads them of each evaluation by itself. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ComparedRateTest {
    @Test
    void rateIsOfThoseWhoTookPart() {
        var evaluation = satisfied();
        kept(evaluation, "PARTICIPANT", 36, 25);
        kept(evaluation, "APART", 8, 6);
        rate(evaluation)
                .body("evaluations[0].rate.expected.value", equalTo(36))
                .body("evaluations[0].rate.rate.value", equalTo(69.4f))
                .body("evaluations[0].rateOfAll", equalTo(false));
        same(evaluation, "participants");
    }

    @Test
    void whereFewPresentedTheRateIsOfAllTogether() {
        var evaluation = satisfied();
        kept(evaluation, "PARTICIPANT", 6, 5);
        kept(evaluation, "APART", 2, 2);
        rate(evaluation)
                .body("evaluations[0].rate.expected.value", equalTo(8))
                .body("evaluations[0].rate.answered", equalTo(7))
                .body("evaluations[0].rate.rate.value", equalTo(87.5f))
                .body("evaluations[0].rateOfAll", equalTo(true));
        same(evaluation, "together");
    }

    @Test
    void whoAnsweredByTheCommonLinkAloneIsNoRateOfNought() {
        var evaluation = satisfied();
        kept(evaluation, "PARTICIPANT", 36, 0);
        kept(evaluation, "APART", 0, 0);
        Counted.run("insert into evaluation_day values (?, date '2026-01-10', false, 12)", evaluation);
        rate(evaluation)
                .body("evaluations[0].rate.expected.value", equalTo(36))
                .body("evaluations[0].rate.answered", equalTo(0))
                .body("evaluations[0].rate.rate", nullValue())
                .body("evaluations[0].rate.warning", nullValue())
                .body("evaluations[0].warnings", empty());
        same(evaluation, "together");
        as(COORDINATOR)
                .get("/api/evaluations/" + evaluation + "/results")
                .then()
                .body("rate.participants.rate", nullValue())
                .body("rate.together.answered", equalTo(0))
                .body("rate.together.rate", nullValue())
                .body("rate.byCommonLink", equalTo(12));
    }

    @Test
    void whereNobodyTypedHowManyAnsweredThereIsNoRate() {
        var evaluation = Counted.recorded();
        Counted.run("""
                update evaluation set state = 'CLOSED', closed_at = now(), expected = '{"value": 36, "qualifier": "EXACT"}'
                 where id = ?""", evaluation);
        rate(evaluation).body("evaluations[0].rate", nullValue());
        Counted.run("update evaluation set answered = 9 where id = ?", evaluation);
        rate(evaluation)
                .body("evaluations[0].rate.rate.value", equalTo(25f))
                .body("evaluations[0].rateOfAll", equalTo(false));
    }

    private static UUID satisfied() {
        return Counted.satisfied(Counted.event(), 6);
    }

    private static void kept(UUID evaluation, String part, int present, int answered) {
        Counted.run(
                "insert into evaluation_rate values (?, ?, ?, true, ?, ?, 0, 0)",
                evaluation,
                part,
                present,
                present,
                answered);
    }

    private static ValidatableResponse rate(UUID evaluation) {
        return as(COORDINATOR)
                .get("/api/evaluation-comparisons?question=" + Evaluating.SATISFACTION + "&evaluation=" + evaluation)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    /** The rate of the evaluation by itself says so, too. */
    private static void same(UUID evaluation, String of) {
        var compared = rate(evaluation).extract().path("evaluations[0].rate");
        as(COORDINATOR).get("/api/evaluations/" + evaluation + "/rate").then().body(of, equalTo(compared));
    }
}
