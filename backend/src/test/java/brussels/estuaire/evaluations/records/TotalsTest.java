package brussels.estuaire.evaluations.records;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est types in how an evaluation was answered that was held elsewhere. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TotalsTest {
    private static final Map<String, Object> EXPECTED = Map.of("value", 36, "qualifier", "EXACT");
    private UUID evaluation;

    @BeforeEach
    void prepare() {
        evaluation = Counted.recorded();
    }

    @Test
    void numbersThatPeopleCountedAreReadInTheReportHoweverSmall() {
        write(
                        25,
                        totals(Evaluating.SINGLE, 4, choice("yes", 3), choice("no", 1)),
                        totals(Evaluating.SATISFACTION, 25, choice("5", 20), choice("4", 5)))
                .statusCode(200)
                .body("answered", equalTo(25))
                .body("questions.answers", contains(25, 4));
        close();
        as(COORDINATOR).post(path("report/publication")).then().statusCode(200);
        as(visitor())
                .get(path("report"))
                .then()
                .statusCode(200)
                .body("recorded", equalTo(true))
                .body("rates.participants.expected.value", equalTo(36))
                .body("rates.participants.rate.value", equalTo(69.4f))
                .body("sections[0].questions[2].all.choices.answers", contains(3, 1))
                .body("sections[0].questions[0].all.numbers.mean", equalTo(4.8f))
                .body("sections[0].questions[1].all", nullValue());
    }

    @Test
    void nobodyKnowingHowManyAnsweredThereIsNoRate() {
        write(null).statusCode(200).body("answered", nullValue());
        close();
        as(COORDINATOR)
                .get(path("report"))
                .then()
                .body("expected.value", equalTo(36))
                .body("answers", nullValue())
                .body("rates", nullValue());
        as(COORDINATOR)
                .get(path("results"))
                .then()
                .body("answers", nullValue())
                .body("rate.participants.expected.value", equalTo(36))
                .body("rate.participants.answered", nullValue());
        as(COORDINATOR)
                .get(path("rate"))
                .then()
                .body("together.answered", nullValue())
                .body("together.rate", nullValue())
                .body("apart.answered", nullValue())
                .body("apart.warning", equalTo("EXPECTED_UNKNOWN"));
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        refused("totals-do-not-add-up", 25, totals(Evaluating.SINGLE, 5, choice("yes", 3), choice("no", 1)));
        refused("totals-do-not-add-up", 25, totals(Evaluating.MULTIPLE, 5, choice("a", 6)));
        refused("totals-do-not-add-up", 25, totals(Evaluating.SATISFACTION, 5));
        refused("totals-above-answered", 25, totals(Evaluating.WORDS, 26));
        refused("required", null, totals(Evaluating.WORDS, 1));
    }

    @Test
    void whatWasNotAskedIsRefused() {
        refused("unknown", 25, totals(UUID.randomUUID().toString(), 5));
        refused("unknown", 25, totals(Evaluating.SINGLE, 5, choice("perhaps", 5)));
        refused("unknown", 25, totals(Evaluating.SATISFACTION, 5, choice("11", 5)));
        refused("unknown", 25, totals(Evaluating.WORDS, 5, choice("yes", 5)));
        refused("told-twice", 25, totals(Evaluating.SINGLE, 5, choice("yes", 2), choice("yes", 3)));
        refused("told-twice", 25, totals(Evaluating.WORDS, 5), totals(Evaluating.WORDS, 5));
    }

    @Test
    void numbersAreCorrectedWhole() {
        write(25, totals(Evaluating.WORDS, 25)).statusCode(200);
        write(20).statusCode(412);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("answered", 20, "questions", List.of()))
                .put(path("totals"))
                .then()
                .statusCode(200)
                .body("questions", empty())
                .body("expected", nullValue());
    }

    @Test
    void whatPeopleAnswerHereIsNotTypedIn() {
        var here = Counted.evaluation();
        as(COORDINATOR).get("/api/evaluations/" + here + "/totals").then().statusCode(404);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("answered", 20, "questions", List.of()))
                .put("/api/evaluations/" + here + "/totals")
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation-not-recorded"));
    }

    @Test
    void nobodyElseTypesAnythingIn() {
        as(NEIGHBOUR).get(path("totals")).then().statusCode(404);
        as(NEIGHBOUR)
                .header("If-Match", "\"0\"")
                .body(Map.of("answered", 20, "questions", List.of()))
                .put(path("totals"))
                .then()
                .statusCode(404);
        as(visitor()).get(path("totals")).then().statusCode(401);
    }

    private void close() {
        as(COORDINATOR).post(path("closing")).then().statusCode(200);
    }

    private void refused(String code, @Nullable Integer answered, Object... questions) {
        write(answered, questions).statusCode(422).body("violations.code", hasItems(code));
    }

    private ValidatableResponse write(@Nullable Integer answered, Object... questions) {
        var form = new HashMap<String, @Nullable Object>();
        form.put("expected", EXPECTED);
        form.put("answered", answered);
        form.put("questions", List.of(questions));
        return as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path("totals"))
                .then();
    }

    private String path(String what) {
        return "/api/evaluations/" + evaluation + "/" + what;
    }

    private static Map<String, Object> totals(String question, int answers, Object... choices) {
        return Map.of("question", question, "answers", answers, "choices", List.of(choices), "lines", List.of());
    }

    private static Map<String, Object> choice(String choice, int answers) {
        return Map.of("choice", choice, "answers", answers);
    }
}
