package brussels.estuaire.evaluations.report;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
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
import brussels.estuaire.evaluations.verbatims.Quoting;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est publishes what came of an evaluation, and everybody reads it: numbers that may be shown, and what is quoted. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReportTest {
    @Test
    void nobodyElseReadsItUntilItIsPublished() {
        var evaluation = Counted.evaluation();
        for (var reader : List.of(visitor(), NEIGHBOUR, Persona.professional())) {
            as(reader).get(path(evaluation)).then().statusCode(404);
        }
        as(NEIGHBOUR).post(path(evaluation) + "/publication").then().statusCode(404);
        read(COORDINATOR, evaluation)
                .body("rights", containsInAnyOrder("EDIT", "PUBLISH"))
                .body("publishedAt", nullValue());
        publish(evaluation).statusCode(200);
        publish(evaluation).statusCode(409).body("code", equalTo("evaluation-report-published"));
        read(visitor(), evaluation).body("answers", equalTo(12)).body("rights", empty());
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete(path(evaluation) + "/publication")
                .then()
                .statusCode(204);
        as(visitor()).get(path(evaluation)).then().statusCode(404);
    }

    @Test
    void strangerReadsWhatMayBeShownAndNotOneMoreWord() {
        var evaluation = Counted.evaluation();
        words(evaluation, Evaluating.WORDS, "Un secret", true);
        words(evaluation, Evaluating.WORDS, "Entre nous", false);
        var shown = words(evaluation, Evaluating.WORDS, "Merci à Fatima", true);
        published(evaluation, shown, "Merci");
        as(COORDINATOR)
                .body(Map.of(
                        "wordsId",
                        words(evaluation, Evaluating.WORDS, "Pas encore", true),
                        "verbatim",
                        verbatim("Pas encore")))
                .post(Quoting.path(evaluation))
                .then()
                .statusCode(201);
        publish(evaluation);
        var told = read(visitor(), evaluation)
                .body("sections[0].questions[0].all.base", equalTo(12))
                .body("sections[0].questions[1].quotes.text.fr", contains("Merci"))
                .body("sections[1].questions[0].all", nullValue())
                .extract()
                .asString();
        assertThat(told).doesNotContain("secret", "Entre nous", "Fatima", "Pas encore", "SECTOR", "CASG", "\"by\"");
    }

    @Test
    void whatIsWithdrawnIsNowhereAtOnce() {
        var evaluation = Counted.evaluation();
        var words = words(evaluation, Evaluating.WORDS, "À retirer", true);
        var id = published(evaluation, words, "À retirer");
        publish(evaluation);
        read(visitor(), evaluation).body("sections[0].questions[1].quotes.id", contains(id));
        as(COORDINATOR)
                .post(Quoting.path(evaluation) + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        read(visitor(), evaluation).body("sections[0].questions[1].quotes", empty());
        as(COORDINATOR)
                .get(Quoting.path(evaluation) + "?state=PUBLISHED")
                .then()
                .body("items", empty());
    }

    /** A report is kept as it was written, while nothing of it changes. */
    @Test
    void whatChangesIsReadAtOnce() {
        var evaluation = Counted.evaluation();
        publish(evaluation);
        read(visitor(), evaluation).body("foreword", nullValue());
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("foreword", Map.of("fr", "Merci", "nl", "Dank u")))
                .put(path(evaluation))
                .then()
                .statusCode(200);
        read(visitor(), evaluation).body("foreword.fr", equalTo("Merci")).header("ETag", "\"2\"");
        Counted.run("update evaluation set title = '{\"fr\": \"Autre\", \"nl\": \"Ander\"}' where id = ?", evaluation);
        read(visitor(), evaluation).body("title.fr", equalTo("Autre"));
        Counted.run(
                "update event set title = '{\"fr\": \"Reportée\"}' where id = (select event_id from evaluation where id = ?)",
                evaluation);
        read(visitor(), evaluation).body("evaluated.title.fr", equalTo("Reportée"));
        read(COORDINATOR, evaluation).body("rights", containsInAnyOrder("EDIT", "UNPUBLISH"));
        read(visitor(), evaluation).body("rights", empty());
        published(evaluation, words(evaluation, Evaluating.WORDS, "Merci", true), "Merci");
        read(visitor(), evaluation).body("sections[0].questions[1].quotes.text.fr", contains("Merci"));
    }

    @Test
    void nothingIsPublishedBeforeItIsCounted() {
        for (var evaluation : List.of(Evaluating.open(), Counted.tooFew(Evaluating.open()))) {
            publish(evaluation).statusCode(409).body("code", equalTo("evaluation-not-counted"));
            read(COORDINATOR, evaluation)
                    .body("answers", nullValue())
                    .body("rates", nullValue())
                    .body("rights", contains("EDIT"));
        }
    }

    @Test
    void forewordIsWrittenFromWhatWasRead() {
        var evaluation = Counted.evaluation();
        Map<String, Object> foreword = Map.of("foreword", Map.of("fr", "Merci à toutes et tous", "nl", "Dank u"));
        as(COORDINATOR).body(foreword).put(path(evaluation)).then().statusCode(428);
        write(evaluation, foreword).statusCode(200).body("foreword.nl", equalTo("Dank u"));
        write(evaluation, foreword).statusCode(412);
    }

    @Test
    void readersLearnNotHowManyOfAFewAnsweredNorWhoWasNotThere() {
        var evaluation = Counted.evaluation();
        kept(evaluation, "PARTICIPANT", 20, true, 11, 1);
        kept(evaluation, "APART", 2, true, 2, 0);
        publish(evaluation).statusCode(200).body("rates.together.beyond", nullValue());
        read(visitor(), evaluation)
                .body("rates.participants.answered", nullValue())
                .body("rates.apart.answered", nullValue())
                .body("rates.apart.expected.value", equalTo(2))
                .body("rates.together.expected.value", equalTo(22))
                .body("rates.together.answered", equalTo(12))
                .body("rates.together.beyond", nullValue());
    }

    @Test
    void readersLearnNothingOfWhoIsMarkedLater() {
        var event = Counted.event();
        var evaluation = Counted.satisfied(event, 3);
        kept(evaluation, "PARTICIPANT", 0, false, 6, 0);
        kept(evaluation, "APART", 0, false, 0, 0);
        var registration = Registrants.registered(event.toString(), "Ada", "CONFIRMED");
        as(COORDINATOR)
                .body(Map.of("presence", "PRESENT"))
                .put("/api/events/" + event + "/registrations/" + registration + "/presence")
                .then()
                .statusCode(200);
        publish(evaluation).statusCode(200).body("rates.participants.expected.value", equalTo(1));
        read(visitor(), evaluation)
                .body("rates.participants.expected", nullValue())
                .body("rates.participants.answered", equalTo(6));
    }

    private static void kept(UUID evaluation, String part, int present, boolean marked, int answered, int absent) {
        Counted.run("""
                insert into evaluation_rate (evaluation_id, part, present, marked, given, answered, answered_unseen, answered_absent)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", evaluation, part, present, marked, answered, answered, absent, absent);
    }

    private static ValidatableResponse write(UUID evaluation, Map<String, Object> form) {
        return as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(form)
                .put(path(evaluation))
                .then();
    }

    private static ValidatableResponse publish(UUID evaluation) {
        return as(COORDINATOR).post(path(evaluation) + "/publication").then();
    }

    private static ValidatableResponse read(Persona reader, UUID evaluation) {
        return as(reader).get(path(evaluation)).then().statusCode(200);
    }

    private static String path(UUID evaluation) {
        return "/api/evaluations/" + evaluation + "/report";
    }
}
