package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Four people who answered alone: what they said stays unread, and is erased after six months with who they were. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseUnreadAnswersTest {
    private static final String LONG_AGO =
            "update evaluation set closed_at = closed_at - interval '190 days' where id = ?";

    @Inject
    EraseUnreadAnswers erase;

    @Test
    void whatWasErasedIsNeitherProlongedSoThatSomebodyAnswersTwiceNorKept() {
        var evaluation = open();
        rights(evaluation, 2)
                .forEach(it -> send(it, evaluation, answer(scale(4))).statusCode(201));
        close(evaluation);
        superuser(LONG_AGO, evaluation);
        erase.erase();
        as(COORDINATOR)
                .body(Map.of("days", 5))
                .post("/api/evaluations/" + evaluation + "/prolongation")
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation-erased"));
        assertThatThrownBy(() -> superuser("update evaluation set state = 'OPEN' where id = ?", evaluation))
                .hasMessageContaining("evaluation_erased_unread");
        assertThat(counted("select count(*) from evaluation_day where evaluation_id = ?", evaluation))
                .isZero();
        var found = as(COORDINATOR).get("/api/evaluations/" + evaluation);
        found.then().body("rights", not(hasItem("PROLONG"))).body("rights", hasItem("REMOVE"));
        as(COORDINATOR)
                .header("If-Match", found.header("ETag"))
                .delete("/api/evaluations/" + evaluation)
                .then()
                .statusCode(204);
    }

    @Test
    void tooFewAnswersStayUnreadAndAreErasedAfterSixMonths() {
        var evaluation = open();
        rights(evaluation, 4)
                .forEach(it -> send(it, evaluation, answer(scale(4))).statusCode(201));
        close(evaluation);
        assertThat(shown(evaluation)).isZero();
        erase.erase();
        assertThat(kept(evaluation)).isEqualTo(4);
        superuser(LONG_AGO, evaluation);
        erase.erase();
        assertThat(kept(evaluation)).isZero();
        assertThat(shown(evaluation)).isZero();
        assertThat(counted("""
                        select count(*) from evaluation_right
                         where evaluation_id = ? and used and name is null and email is null and mailbox is null
                           and registration_id is null
                        """, evaluation)).isEqualTo(4);
    }

    @Test
    void fifthWhoAnswersAfterItIsProlongedHasAllCounted() {
        var evaluation = open();
        var people = rights(evaluation, 5);
        people.subList(0, 4)
                .forEach(it -> send(it, evaluation, answer(scale(4))).statusCode(201));
        close(evaluation);
        superuser("delete from evaluation_rate where evaluation_id = ?", evaluation);
        superuser("update evaluation set state = 'OPEN', closed_at = null where id = ?", evaluation);
        send(people.get(4), evaluation, answer(scale(2))).statusCode(201);
        close(evaluation);
        assertThat(kept(evaluation)).isZero();
        assertThat(counted(
                        "select answers from evaluation_group where evaluation_id = ? and attribute = ''", evaluation))
                .isEqualTo(5);
    }

    private static long kept(UUID evaluation) {
        return counted("select count(*) from evaluation_answer where evaluation_id = ?", evaluation);
    }

    private static long shown(UUID evaluation) {
        return counted("""
                select (select count(*) from evaluation_group where evaluation_id = of.id)
                     + (select count(*) from evaluation_count where evaluation_id = of.id)
                     + (select count(*) from evaluation_words where evaluation_id = of.id)
                  from (select cast(? as uuid) as id) as of
                """, evaluation);
    }
}
