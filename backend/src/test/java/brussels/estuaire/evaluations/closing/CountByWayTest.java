package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.byCommonLink;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static brussels.estuaire.evaluations.answers.Answering.words;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Somebody of the team answers by the common link as often as they like, and knows what they said: they learn nothing of the others by it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CountByWayTest {
    private static final int BY_RIGHT = 1;
    private static final int BY_COMMON_LINK = 5;

    @Test
    void fourKnownOnesByTheCommonLinkDoNotUnmaskTheFifth() {
        var evaluation = answered(1, 4);
        assertThat(groups(evaluation)).isEmpty();
        assertThat(choices(evaluation)).isEmpty();
        assertThat(kept(evaluation)).isZero();
        assertThat(counted("select count(*) from evaluation_answer where evaluation_id = ?", evaluation))
                .isEqualTo(5);
    }

    @Test
    void thoseByRightThatAreTooFewAreNotToldWithManyByTheCommonLink() {
        var evaluation = answered(4, 6);
        assertThat(groups(evaluation)).isEqualTo(Map.of(" ", 6));
        assertThat(choices(evaluation)).isEqualTo(Map.of(" 5", 6));
        assertThat(kept(evaluation)).isEqualTo(6);
    }

    @Test
    void thoseByTheCommonLinkMoveNoMeanOfThoseByRight() {
        var evaluation = answered(5, 4);
        assertThat(groups(evaluation)).isEqualTo(Map.of(" ", 5));
        assertThat(choices(evaluation)).isEqualTo(Map.of(" 1", 5));
        assertThat(kept(evaluation)).isEqualTo(5);
    }

    @Test
    void bothAreToldApartWhenTheyAreEnough() {
        var evaluation = answered(5, 7);
        assertThat(groups(evaluation)).isEqualTo(Map.of(" ", 5, "WAY RIGHT", 5, "WAY COMMON", 7));
        assertThat(choices(evaluation)).isEqualTo(Map.of(" 1", 5, "WAY RIGHT1", 5, "WAY COMMON5", 7));
        assertThat(kept(evaluation)).isEqualTo(12);
    }

    @Test
    void whereThereIsACommonLinkAloneItsAnswersAreTold() {
        assertThat(groups(answered(0, 5))).isEqualTo(Map.of(" ", 5));
    }

    private static UUID answered(int byRight, int byCommonLink) {
        var evaluation = open();
        rights(evaluation, byRight)
                .forEach(it -> send(it, evaluation, answer(scale(BY_RIGHT), words("seul")))
                        .statusCode(201));
        for (var one = 0; one < byCommonLink; one++) {
            send(byCommonLink(evaluation), evaluation, answer(scale(BY_COMMON_LINK), words("commun")))
                    .statusCode(201);
        }
        close(evaluation);
        return evaluation;
    }

    private static Map<String, Integer> groups(UUID evaluation) {
        return read(superuser("""
                select attribute || ' ' || code, answers from evaluation_group where evaluation_id = ?
                """, evaluation));
    }

    private static Map<String, Integer> choices(UUID evaluation) {
        return read(superuser("""
                select attribute || ' ' || code || choice, answers from evaluation_count where evaluation_id = ? and choice <> ''
                """, evaluation));
    }

    private static Map<String, Integer> read(List<? extends List<?>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row.getFirst(), row -> (Integer) row.getLast()));
    }

    private static long kept(UUID evaluation) {
        return counted("select count(*) from evaluation_words where evaluation_id = ?", evaluation);
    }
}
