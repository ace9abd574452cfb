package brussels.estuaire.evaluations.verbatims;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.evaluations.verbatims.Quoting.path;
import static brussels.estuaire.evaluations.verbatims.Quoting.published;
import static brussels.estuaire.evaluations.verbatims.Quoting.verbatim;
import static brussels.estuaire.evaluations.verbatims.Quoting.words;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est chooses what it quotes of what people wrote. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class VerbatimTest {
    private UUID evaluation;

    @BeforeEach
    void prepare() {
        evaluation = Counted.evaluation();
    }

    @Test
    void whatIsWrittenIsChosenClearedTranslatedPublishedAndWithdrawnForGood() {
        var words = words(evaluation, Evaluating.WORDS, "Merci à Fatima", true);
        var id = chosen(words);
        put(
                        id,
                        "\"0\"",
                        Map.of(
                                "text", Map.of("fr", "Merci à l’équipe", "nl", "Dank aan het team"),
                                "writtenIn", "FR",
                                "themes", List.of("AIDANCE")))
                .statusCode(200)
                .body("words", equalTo("Merci à Fatima"))
                .body("text.nl", equalTo("Dank aan het team"));
        act(id, "publication", "\"0\"").statusCode(412);
        act(id, "publication", "\"1\"").statusCode(200).body("rights", containsInAnyOrder("EDIT", "WITHDRAW"));
        delete(id, "\"2\"").statusCode(409).body("code", equalTo("verbatim-published"));
        act(id, "withdrawal", "")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("rights", empty());
        act(id, "publication", "\"3\"").statusCode(409).body("code", equalTo("verbatim-withdrawn"));
        put(id, "\"3\"", verbatim("Encore")).statusCode(409).body("code", equalTo("verbatim-withdrawn"));
        delete(id, "\"3\"").statusCode(409).body("code", equalTo("verbatim-withdrawn"));
        choose(words).statusCode(409).body("code", equalTo("verbatim-there-already"));
    }

    @Test
    void onlyWhatMayBeQuotedIsFoundAndWhatIsQuotedIsNotFoundAgain() {
        var words = words(evaluation, Evaluating.WORDS, "Très intéressant", true);
        words(evaluation, Evaluating.WORDS, "Intéressant, mais entre nous", false);
        found("interessant").body("items.words", contains("Très intéressant"));
        var id = chosen(words);
        found("interessant").body("items", empty());
        delete(id, "\"0\"").statusCode(204);
        found("interessant").body("total", equalTo(1));
    }

    @Test
    void whoDidNotAgreeIsNeverQuoted() {
        choose(words(evaluation, Evaluating.WORDS, "Entre nous", false))
                .statusCode(409)
                .body("code", equalTo("verbatim-not-agreed"));
        assertThat(Counted.all("select text from verbatim where evaluation_id = '" + evaluation + "'"))
                .isEmpty();
    }

    @Test
    void nothingIsTypedInWherePeopleAnswered() {
        as(COORDINATOR)
                .body(Map.of("questionId", Evaluating.WORDS, "verbatim", verbatim("Personne ne l’a dit")))
                .post(path(evaluation))
                .then()
                .statusCode(409)
                .body("code", equalTo("verbatim-without-answer"));
    }

    @Test
    void answerThatIsErasedTakesItsLinkAlong() {
        var words = words(evaluation, Evaluating.WORDS, "À effacer", true);
        var id = published(evaluation, words, "À effacer");
        Counted.run("delete from evaluation_words where id = cast(? as uuid)", words);
        as(COORDINATOR)
                .get(path(evaluation) + "/" + id)
                .then()
                .statusCode(200)
                .body("wordsId", nullValue())
                .body("words", nullValue())
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        var words = words(evaluation, Evaluating.WORDS, "Bien", true);
        var wrong = Map.of("text", Map.of("nl", "Goed"), "writtenIn", "FR", "themes", List.of("AIDANCE"));
        as(COORDINATOR)
                .body(Map.of("wordsId", words, "verbatim", wrong))
                .post(path(evaluation))
                .then()
                .statusCode(422)
                .body("violations.code", contains("verbatim-written-in"));
        var unknown = Map.of("text", Map.of("fr", "Bien"), "writtenIn", "FR", "themes", List.of("NULLE_PART"));
        as(COORDINATOR)
                .body(Map.of("wordsId", words, "verbatim", unknown))
                .post(path(evaluation))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/verbatim/themes/0"));
        choose(UUID.randomUUID().toString()).statusCode(422).body("violations.pointer", contains("/wordsId"));
    }

    @Test
    void nobodyElseLearnsWhatPeopleWrote() {
        var id = chosen(words(evaluation, Evaluating.WORDS, "Pour l’équipe", true));
        as(NEIGHBOUR).get(path(evaluation)).then().statusCode(404);
        as(NEIGHBOUR).get(path(evaluation) + "/" + id).then().statusCode(404);
        as(NEIGHBOUR).post(path(evaluation) + "/" + id + "/withdrawal").then().statusCode(404);
        as(visitor()).get(path(evaluation)).then().statusCode(401);
        as(COORDINATOR).get(path(Counted.evaluation()) + "/" + id).then().statusCode(404);
        as(COORDINATOR).get(path(evaluation) + "?state=PUBLISHED").then().body("items", empty());
    }

    private ValidatableResponse choose(String words) {
        return as(COORDINATOR)
                .body(Map.of("wordsId", words, "verbatim", verbatim("Merci")))
                .post(path(evaluation))
                .then();
    }

    private String chosen(String words) {
        return choose(words).statusCode(201).extract().path("id");
    }

    private ValidatableResponse found(String text) {
        return as(COORDINATOR)
                .body(Map.of("text", text))
                .post("/api/evaluations/" + evaluation + "/quotable-words/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String id, String version, Map<String, Object> body) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(body)
                .put(path(evaluation) + "/" + id)
                .then();
    }

    private ValidatableResponse act(String id, String act, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .post(path(evaluation) + "/" + id + "/" + act)
                .then();
    }

    private ValidatableResponse delete(String id, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .delete(path(evaluation) + "/" + id)
                .then();
    }
}
