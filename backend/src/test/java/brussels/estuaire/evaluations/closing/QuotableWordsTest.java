package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.words;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who alone refuses to be quoted, or alone agrees: what they wrote here and there is not known by it to be of one person. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class QuotableWordsTest {
    @Test
    void whereAllAgreeAllMayBeQuoted() {
        assertThat(quotable(written(5, 0))).isEqualTo(5);
    }

    @Test
    void whoRefusesAloneIsOneOfFiveThatAreKeptBack() {
        var evaluation = written(10, 1);
        assertThat(quotable(evaluation)).isEqualTo(6);
        assertThat(quotedAgainstTheirWill(evaluation)).isZero();
    }

    @Test
    void whereFewerThanFiveWouldBeLeftNothingIsQuoted() {
        assertThat(quotable(written(8, 1))).isZero();
        assertThat(quotable(written(4, 6))).isZero();
        assertThat(quotable(written(1, 4))).isZero();
    }

    @Test
    void whereFiveOfBothAreLeftEachIsAsTheySaid() {
        var evaluation = written(5, 6);
        assertThat(quotable(evaluation)).isEqualTo(5);
        assertThat(quotedAgainstTheirWill(evaluation)).isZero();
    }

    private static UUID written(int agreeing, int refusing) {
        var evaluation = open();
        var place = 0;
        for (var right : rights(evaluation, agreeing + refusing)) {
            var agrees = place++ < agreeing;
            var answer = answer(scale(3), words(agrees ? "oui" : "non"));
            answer.put("quotable", agrees);
            send(right, evaluation, answer).statusCode(201);
        }
        close(evaluation);
        return evaluation;
    }

    private static long quotable(UUID evaluation) {
        return counted("select count(*) from evaluation_words where evaluation_id = ? and quotable", evaluation);
    }

    private static long quotedAgainstTheirWill(UUID evaluation) {
        return counted(
                "select count(*) from evaluation_words where evaluation_id = ? and quotable and words = 'non'",
                evaluation);
    }
}
