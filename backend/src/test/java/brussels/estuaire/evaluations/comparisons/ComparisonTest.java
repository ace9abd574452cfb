package brussels.estuaire.evaluations.comparisons;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est reads the same question beside itself, over what it evaluated. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ComparisonTest {
    @Test
    void sameQuestionIsReadOverEvaluations() {
        var small = Counted.satisfied(Counted.event(), 3);
        var large = Counted.satisfied(Counted.event(), 6);
        var of = "&evaluation=" + small + "&evaluation=" + large;
        compare(COORDINATOR, Evaluating.SATISFACTION, of)
                .statusCode(200)
                .body("question.id", equalTo(Evaluating.SATISFACTION))
                .body("total", equalTo(2))
                .body("evaluations.id", containsInAnyOrder(small.toString(), large.toString()))
                .body("evaluations.eventType", everyItem(equalTo("FORMATION")))
                .body("evaluations.tally.numbers.mean", everyItem(equalTo(4.5f)))
                .body(of(small) + "tally.base", equalTo(6))
                .body(of(small) + "warnings", hasItem("SMALL_BASE"))
                .body(of(large) + "tally.base", equalTo(12));
    }

    @Test
    void whatMayNotBeToldSaysWhy() {
        var open = Evaluating.open();
        var few = Counted.tooFew(Evaluating.open());
        var hidden = Counted.evaluation();
        var of = "&evaluation=" + open + "&evaluation=" + few + "&evaluation=" + hidden;
        compare(COORDINATOR, Evaluating.MULTIPLE, of)
                .body("evaluations.tally", everyItem(nullValue()))
                .body(of(open) + "notShown", equalTo("NOT_COUNTED"))
                .body(of(few) + "notShown", equalTo("TOO_FEW"))
                .body(of(hidden) + "notShown", equalTo("TOO_FEW"));
    }

    /** As it could only be stored by what does not check: no reader is kept from the rest. */
    @Test
    void whatWasAskedOtherwiseIsNotCompared() {
        var longer = asked(Evaluating.CONTENT.replace("\"highest\": 5,", "\"highest\": 10,"), "4");
        var chosen = asked(
                Evaluating.CONTENT
                        .replace(Evaluating.SATISFACTION, UUID.randomUUID().toString())
                        .replace(Evaluating.SINGLE, Evaluating.SATISFACTION),
                "yes");
        var of = "&evaluation=" + longer + "&evaluation=" + chosen + "&evaluation="
                + Counted.satisfied(Counted.event(), 3);
        compare(COORDINATOR, Evaluating.SATISFACTION, of)
                .statusCode(200)
                .body("evaluations.size()", equalTo(3))
                .body("evaluations.findAll { it.tally != null }.size()", equalTo(1))
                .body(
                        "evaluations.findAll { it.notShown == 'ASKED_OTHERWISE' && it.tally == null }.size()",
                        equalTo(2));
        as(COORDINATOR)
                .get("/api/evaluation-trends?" + of.substring(1))
                .then()
                .statusCode(200)
                .body("items[0].evaluations", equalTo(3))
                .body("items[0].satisfaction.highest", containsInAnyOrder(5, 10));
        as(COORDINATOR).get("/api/evaluations/" + chosen + "/results").then().statusCode(200);
    }

    private static UUID asked(String content, String choice) {
        var evaluation = Counted.closed(Evaluating.open(Counted.event(), content));
        Counted.count(evaluation, "", "", Evaluating.SATISFACTION, "", Map.of("", 6, choice, 6));
        return evaluation;
    }

    @Test
    void othersCompareTheirOwnAlone() {
        var own = Counted.evaluation();
        compare(NEIGHBOUR, Evaluating.SATISFACTION, "&evaluation=" + own).statusCode(404);
        compare(Persona.visitor(), Evaluating.SATISFACTION, "").statusCode(401);
        compare(COORDINATOR, UUID.randomUUID().toString(), "").statusCode(404);
    }

    @Test
    void filtersNameWhatExists() {
        var own = "&evaluation=" + Counted.satisfied(Counted.event(), 5);
        compare(COORDINATOR, Evaluating.SATISFACTION, own + "&bassin=SUD_EST&eventType=FORMATION")
                .statusCode(200);
        compare(COORDINATOR, Evaluating.SATISFACTION, own + "&bassin=NORD").statusCode(404);
        compare(COORDINATOR, Evaluating.SATISFACTION, own + "&from=2999-01-01").statusCode(404);
        compare(COORDINATOR, Evaluating.SATISFACTION, "&eventType=NOWHERE").statusCode(400);
        compare(COORDINATOR, Evaluating.SATISFACTION, "&bassin=NOWHERE").statusCode(400);
        as(COORDINATOR).get("/api/evaluation-comparisons").then().statusCode(400);
    }

    @Test
    void questionsThatSeveralAskedAreOffered() {
        Counted.satisfied(Counted.event(), 4);
        Counted.satisfied(Counted.event(), 4);
        questions("satisfait")
                .statusCode(200)
                .body("items.id", hasItem(Evaluating.SATISFACTION))
                .body("items[0].evaluations", greaterThanOrEqualTo(2));
        questions("SÂTISFAIT").body("items.id", hasItem(Evaluating.SATISFACTION));
        questions("nobody ever asked this").body("total", equalTo(0));
    }

    @Test
    void satisfactionIsTheMeanOfAllAnswers() {
        var few = Counted.satisfied(Counted.event(), 5);
        var many = Counted.evaluation();
        as(COORDINATOR)
                .get("/api/evaluation-trends?evaluation=" + few + "&evaluation=" + many)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].eventType", equalTo("FORMATION"))
                .body("items[0].bassin", equalTo("SUD_EST"))
                .body(
                        "items[0].period",
                        equalTo(Integer.toString(LocalDate.now().getYear())))
                .body("items[0].evaluations", equalTo(2))
                .body("items[0].attended", nullValue())
                .body("items[0].satisfaction[0].base", equalTo(22))
                .body("items[0].satisfaction[0].mean", equalTo(4.32f));
        as(COORDINATOR)
                .get("/api/evaluation-trends?by=QUARTER&evaluation=" + few)
                .then()
                .body("items[0].period.matches('[0-9]{4}-Q[1-4]')", equalTo(true));
    }

    private static String of(UUID evaluation) {
        return "evaluations.find { it.id == '" + evaluation + "' }.";
    }

    private static ValidatableResponse compare(Persona persona, String question, String filter) {
        return as(persona)
                .get("/api/evaluation-comparisons?question=" + question + filter)
                .then();
    }

    private static ValidatableResponse questions(String typed) {
        return as(COORDINATOR)
                .queryParam("q", typed)
                .get("/api/evaluation-comparisons/questions")
                .then();
    }
}
