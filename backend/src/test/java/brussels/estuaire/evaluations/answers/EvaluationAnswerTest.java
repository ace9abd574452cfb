package brussels.estuaire.evaluations.answers;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.evaluations.Evaluating.byCommonLink;
import static brussels.estuaire.evaluations.Evaluating.byRight;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.matrix;
import static brussels.estuaire.evaluations.answers.Answering.multiple;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.single;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static brussels.estuaire.evaluations.answers.Answering.words;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Evaluation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who took part: answers once by their link, or by the one on the wall, and leaves nothing that says who they were. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EvaluationAnswerTest {
    private static final String MINE = "/api/my-evaluation";

    private UUID evaluation;
    private UUID ada;

    @BeforeEach
    void evaluationIsOpen() {
        evaluation = open();
        ada = rights(evaluation, 1).getFirst();
    }

    @Test
    void personReadsWhatTheyAreAsked() {
        byRight(ada)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("id", equalTo(evaluation.toString()))
                .body("about.subject", equalTo("EVENT"))
                .body("number", equalTo(1))
                .body("used", equalTo(false))
                .body("content.sections.questions.size()", equalTo(2))
                .body("attributes.attribute", contains("SECTOR", "ROLE", "BASSIN", "LANGUAGE"))
                .body("attributes.choices[2].code", hasItem("SUD_EST"))
                .body("rights", contains("ANSWER"));
    }

    @Test
    void personAnswersOnce() {
        var given =
                answer(scale(4), words("  La soupe  "), single("yes"), multiple("a", "c"), matrix("agree", "clear"));
        var location = send(ada, evaluation, given)
                .statusCode(201)
                .body(emptyString())
                .extract()
                .header("Location");
        assertThat(location).isNull();
        send(ada, evaluation, given).statusCode(409).body("code", equalTo("evaluation-answered"));
        byRight(ada).get(MINE).then().body("used", equalTo(true)).body("content", nullValue());
        assertThat(answers()).isEqualTo(1);
        assertThat(superuser("select given::text from evaluation_answer where evaluation_id = ?", evaluation)
                        .toString())
                .contains("\"La soupe\"")
                .doesNotContain("null");
    }

    @Test
    void whoeverHasTheCommonLinkAnswersAndIsCountedApart() {
        var quiet = answer(Map.of("ROLE", "CARER", "BASSIN", "SUD_EST"), List.of(scale(5)));
        send(byCommonLink(evaluation), evaluation, quiet).statusCode(201);
        send(byCommonLink(evaluation), evaluation, quiet).statusCode(201);
        byCommonLink(evaluation)
                .get(MINE)
                .then()
                .body("byRight", equalTo(false))
                .body("used", equalTo(false));
        assertThat(counted("select answers from evaluation_day where evaluation_id = ? and not by_right", evaluation))
                .isEqualTo(2);
        assertThat(superuser("select attributes::text from evaluation_answer where evaluation_id = ?", evaluation)
                        .toString())
                .contains("CARER", "SUD_EST", "\"LANGUAGE\": \"FR\"");
        superuser("update evaluation set link_generation = 1 where id = ?", evaluation);
        byCommonLink(evaluation).get(MINE).then().statusCode(401).body("code", equalTo("link-refused"));
    }

    @Test
    void linkThatIsForgedOrOfAnotherEvaluationOpensNothing() {
        var elsewhere = rights(open(), 1).getFirst();
        as(visitor()).get(MINE).then().statusCode(401);
        byRight(UUID.randomUUID()).get(MINE).then().statusCode(401).body("code", equalTo("link-refused"));
        send(elsewhere, evaluation, answer(scale(1))).statusCode(401);
        send(as(visitor()), evaluation, answer(scale(1))).statusCode(401);
        send(as(COORDINATOR), evaluation, answer(scale(1))).statusCode(401);
        superuser("update evaluation set common_link = false where id = ?", evaluation);
        send(byCommonLink(evaluation), evaluation, answer(scale(1))).statusCode(401);
        assertThat(answers()).isZero();
    }

    @Test
    void afterItClosesNothingIsTaken() {
        close(evaluation);
        byRight(ada).get(MINE).then().body("state", equalTo("CLOSED")).body("rights", equalTo(List.of()));
        send(ada, evaluation, answer(scale(1))).statusCode(409).body("code", equalTo("evaluation-not-open"));
        assertThat(answers()).isZero();
    }

    @Test
    void eachValueThatIsNoAnswerIsNamed() {
        send(ada, evaluation, answer(scale(11), single("maybe"), multiple("a", "a"), matrix("agree", "dull")))
                .statusCode(422)
                .body("violations.pointer", hasItem("/given/0/number"))
                .body("violations.pointer", hasItem("/given/1/choices/0"))
                .body("violations.pointer", hasItem("/given/2/choices/1"))
                .body("violations.pointer", hasItem("/given/3/lines/0/line"));
        var told = answer(Map.of("GROUP", "x", "SECTOR", "NONE_SUCH"), List.of(scale(1)));
        send(ada, evaluation, told).statusCode(422).body("violations.code", contains("unknown", "unknown"));
        var later = answer(scale(1));
        later.put("number", 2);
        send(ada, evaluation, later).statusCode(422).body("violations.pointer", contains("/number"));
        send(ada, evaluation, answer()).statusCode(422).body("violations.code", contains("answer-missing"));
        send(ada, evaluation, answer(scale(1), words("x".repeat(5001)))).statusCode(422);
        send(ada, evaluation, answer(scale(1), words("x".repeat(1 << 20)))).statusCode(413);
        assertThat(answers()).isZero();
    }

    @Test
    void teamTriesAnAnswerWhichIsNotKept() {
        send(as(COORDINATOR).queryParam("trial", true), evaluation, answer(scale(4)))
                .statusCode(204);
        send(as(COORDINATOR).queryParam("trial", true), evaluation, answer()).statusCode(422);
        send(as(NEIGHBOUR).queryParam("trial", true), evaluation, answer(scale(4)))
                .statusCode(404);
        send(byRight(ada).queryParam("trial", true), evaluation, answer(scale(4)))
                .statusCode(404);
        assertThat(answers()).isZero();
    }

    @Test
    void nothingOfAnAnswerIsWrittenElsewhere() {
        var key = UUID.randomUUID().toString();
        send(byRight(ada).header("Idempotency-Key", key), evaluation, answer(scale(3)))
                .statusCode(201);
        assertThat(counted("select count(*) from idempotency_key where key = ?", key))
                .isZero();
        assertThat(counted(
                        "select count(*) from audit_entry where record_id in (?, ?)",
                        evaluation.toString(),
                        ada.toString()))
                .isZero();
        send(byRight(ada).header("Idempotency-Key", key), evaluation, answer(scale(3)))
                .statusCode(409)
                .body("code", equalTo("evaluation-answered"));
    }

    /** The program, whatever it asks, while people answer. */
    @Test
    void programCannotReadAnAnswer() {
        send(ada, evaluation, answer(scale(3))).statusCode(201);
        for (var sql : List.of(
                "select count(*) from evaluation_answer",
                "delete from evaluation_answer",
                "update evaluation_answer set number = 2")) {
            assertThatThrownBy(() -> program(sql)).hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> program("select count(*) from evaluation_groups('" + evaluation + "')"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> program("select count_answers('" + evaluation + "')"))
                .hasStackTraceContaining("evaluation_not_closed");
    }

    @Test
    void commonLinkTakesSoManyAndNoMore() {
        superuser("insert into evaluation_day values (?, current_date - 1, false, 10000)", evaluation);
        send(byCommonLink(evaluation), evaluation, answer(scale(3)))
                .statusCode(409)
                .body("code", equalTo("evaluation-full"));
        send(ada, evaluation, answer(scale(3))).statusCode(201);
        assertThat(answers()).isEqualTo(1);
    }

    private void program(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            Evaluation.see(evaluation);
            Evaluation.getEntityManager().createNativeQuery(sql).getResultList();
        });
    }

    private long answers() {
        return counted("select count(*) from evaluation_answer where evaluation_id = ?", evaluation);
    }
}
