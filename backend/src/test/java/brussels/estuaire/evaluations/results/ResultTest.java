package brussels.estuaire.evaluations.results;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est reads what was answered. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ResultTest {
    @Test
    void teamReadsEachQuestionWithItsBase() {
        results(COORDINATOR, Counted.evaluation(), "")
                .statusCode(200)
                .body("answers", equalTo(12))
                .body("days.day", contains("2026-01-10", "2026-01-12"))
                .body("days.byRight", contains(8, 3))
                .body("days.byCommonLink", contains(1, 0))
                .body("sections", hasSize(2))
                .body("sections[0].questions[0].all.base", equalTo(12))
                .body("sections[0].questions[0].all.choices.answers", contains(0, 2, 0, 4, 6))
                .body("sections[0].questions[0].all.choices.share", contains(0f, 0.1667f, 0f, 0.3333f, 0.5f))
                .body("sections[0].questions[0].all.numbers.mean", equalTo(4.17f))
                .body("sections[0].questions[0].all.numbers.median", equalTo(4.5f))
                .body("sections[0].questions[1].all.base", equalTo(6))
                .body("sections[0].questions[2].all.choices.choice", contains("yes", "no"))
                .body("sections[1].questions[2].all.lines.line", contains("clear"))
                .body("sections[1].questions[2].all.lines[0].choices.answers", contains(7, 3));
    }

    @Test
    void questionThatTooFewAnsweredIsNotTold() {
        results(COORDINATOR, Counted.evaluation(), "")
                .body("sections[1].questions[0].question.id", equalTo(Evaluating.MULTIPLE))
                .body("sections[1].questions[0].all", nullValue());
    }

    @Test
    void answersAreToldApartWhereEveryGroupIsLargeEnough() {
        results(COORDINATOR, Counted.evaluation(), "?by=SECTOR")
                .statusCode(200)
                .body("offered", contains("SECTOR"))
                .body("groups.code", contains("CASG", "OTHER"))
                .body("groups.answers", contains(7, 5))
                .body("groups[0].label.fr", equalTo("Centre d’action sociale globale"))
                .body("sections[0].questions[0].groups.base", contains(7, 5))
                .body("sections[0].questions[0].groups[1].numbers.mean", equalTo(3.2f))
                .body("sections[0].questions[0].groupsTooFew", equalTo(false))
                .body("sections[0].questions[2].groups", empty())
                .body("sections[0].questions[2].groupsTooFew", equalTo(true));
    }

    @Test
    void whatIsNotOfferedTellsNothingApart() {
        results(COORDINATOR, Counted.evaluation(), "?by=BASSIN")
                .statusCode(200)
                .body("groups", empty())
                .body("sections[0].questions[0].groups", empty());
        results(COORDINATOR, Counted.evaluation(), "?by=NAME").statusCode(400);
    }

    @Test
    void nobodyReadsBeforeTheAnswersAreCounted() {
        var open = Evaluating.open();
        results(COORDINATOR, open, "").statusCode(409).body("code", equalTo("evaluation-not-counted"));
        search(open, Map.of()).statusCode(409);
        Counted.tooFew(open);
        results(COORDINATOR, open, "").statusCode(409).body("code", equalTo("evaluation-too-few-answers"));
    }

    @Test
    void othersDoNotLearnThatItIsThere() {
        var evaluation = Counted.evaluation();
        for (var other : List.of(NEIGHBOUR, Persona.coordinator("bassin-nord"))) {
            results(other, evaluation, "").statusCode(404);
        }
        results(Persona.visitor(), evaluation, "").statusCode(401);
        results(COORDINATOR, UUID.randomUUID(), "").statusCode(404);
        results(Persona.administrator(), evaluation, "").statusCode(200);
    }

    @Test
    void totalsThatWereTypedInAreRead() {
        var evaluation = Counted.tooFew(Evaluating.open());
        Counted.run("update evaluation set recorded = true, answered = 3 where id = ?", evaluation);
        Counted.count(evaluation, "", "", Evaluating.SINGLE, "", Map.of("", 3, "yes", 3));
        results(COORDINATOR, evaluation, "")
                .statusCode(200)
                .body("recorded", equalTo(true))
                .body("answers", equalTo(3))
                .body("sections[0].questions[2].all.choices.answers", contains(3, 0));
    }

    @Test
    void wordsAreFoundWhateverTheirAccents() {
        var evaluation = Counted.evaluation();
        Counted.words(evaluation, Evaluating.WORDS, "L’ÉCOUTE de chacun", true);
        Counted.words(evaluation, Evaluating.WORDS, "100 % utile", false);
        search(evaluation, Map.of("text", "ecoute"))
                .statusCode(200)
                .body("items.words", contains("L’ÉCOUTE de chacun"))
                .body("items.quotable", contains(true));
        search(evaluation, Map.of("text", "%")).body("items.words", contains("100 % utile"));
        search(evaluation, Map.of("question", Evaluating.SINGLE)).body("total", equalTo(0));
        search(evaluation, Map.of("question", Evaluating.WORDS)).body("total", equalTo(2));
        search(evaluation, Map.of("text", "x".repeat(201))).statusCode(422);
        search(evaluation, Map.of("author", "x")).statusCode(400);
    }

    @Test
    void wordsStandInAnOrderThatTellsNothing() {
        var evaluation = Counted.evaluation();
        var orders = new HashSet<List<String>>();
        for (var trial = 0; trial < 4; trial++) {
            Counted.run("delete from evaluation_words where evaluation_id = ?", evaluation);
            for (var number = 0; number < 12; number++) {
                Counted.words(evaluation, Evaluating.WORDS, "mot " + number, false);
            }
            orders.add(search(evaluation, Map.of()).extract().path("items.words"));
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    private static ValidatableResponse results(Persona persona, UUID evaluation, String query) {
        return as(persona)
                .get("/api/evaluations/" + evaluation + "/results" + query)
                .then();
    }

    private static ValidatableResponse search(UUID evaluation, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post("/api/evaluations/" + evaluation + "/words/search")
                .then();
    }
}
