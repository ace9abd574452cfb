package brussels.estuaire.evaluations.verbatims;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.verbatims.Quoting.published;
import static brussels.estuaire.evaluations.verbatims.Quoting.words;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Without what PostgreSQL holds, everybody would read what somebody wrote for the team alone. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class UnguardedVerbatimTest {
    @Test
    void whoDidNotAgreeWouldBeQuoted() {
        var evaluation = Counted.evaluation();
        try (var guard = new Sabotage("alter table verbatim drop constraint verbatim_agreed", """
                delete from verbatim v using evaluation_words w where w.id = v.words_id and not w.quotable;
                alter table verbatim add constraint verbatim_agreed foreign key (words_id, evaluation_id, question_id, agreed)
                  references evaluation_words (id, evaluation_id, question_id, quotable) on delete set null (words_id)""")) {
            published(evaluation, words(evaluation, Evaluating.WORDS, "Entre nous", false), "Entre nous");
            var report = "/api/evaluations/" + evaluation + "/report";
            as(COORDINATOR).post(report + "/publication").then().statusCode(200);
            as(visitor()).get(report).then().body("sections[0].questions[1].quotes.text.fr", hasItem("Entre nous"));
        }
    }
}
