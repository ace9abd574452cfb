package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.answers.CheckAnswer.Checked;
import brussels.estuaire.evaluations.answers.LinkedEvaluation.Answering;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Writes an answer, and marks the right as used by which it was given. The two are tied by nothing that stays: no audit entry, no
 * idempotency key, no moment. How many answered on a day is counted beside.
 */
@ApplicationScoped
class KeepAnswer {
    /** So many by the link that all have: nobody fills the disk by it. */
    static final int MOST_BY_COMMON_LINK = 10_000;

    private static final Map<String, String> HELD = Map.of(
            "evaluation_answer_in_time", "evaluation-not-open",
            "evaluation_right_used", "evaluation-answered");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    KeepAnswer(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses when nobody answers any more, or somebody has by this right. */
    void keep(Answering answering, int number, Checked answer, boolean quotable) {
        var evaluation = answering.evaluation();
        evaluation.refuseUnlessTakesAnswers(clock.now());
        Evaluation.see(evaluation.id());
        var right = answering.right();
        if (right == null && byCommonLink(evaluation.id()) >= MOST_BY_COMMON_LINK) {
            // who floods it writes nothing more, not even to be taken back
            throw full();
        }
        try {
            if (right != null) {
                use(right.id());
            }
            write(evaluation.id(), number, right != null, answer, quotable);
        } catch (ConstraintViolationException refused) {
            throw Refusal.held(HELD, refused);
        }
        count(evaluation.id(), right != null);
    }

    private void use(UUID right) {
        entities.createNativeQuery("select use_evaluation_right(:right)")
                .setParameter("right", right)
                .getSingleResult();
    }

    private void write(UUID evaluation, int number, boolean byRight, Checked answer, boolean quotable) {
        entities.createNativeQuery("""
                        insert into evaluation_answer (evaluation_id, number, by_right, attributes, given, quotable)
                        values (:evaluation, :number, :byRight, cast(:attributes as jsonb), cast(:given as jsonb), :quotable)
                        """)
                .setParameter("evaluation", evaluation)
                .setParameter("number", number)
                .setParameter("byRight", byRight)
                .setParameter("attributes", written(answer.attributes()))
                .setParameter("given", written(answer.given()))
                .setParameter("quotable", quotable)
                .executeUpdate();
    }

    private void count(UUID evaluation, boolean byRight) {
        entities.createNativeQuery("""
                        insert into evaluation_day as counted (evaluation_id, day, by_right, answers)
                        values (:evaluation, :day, :byRight, 1)
                        on conflict (evaluation_id, day, by_right) do update set answers = counted.answers + 1
                        """)
                .setParameter("evaluation", evaluation)
                .setParameter("day", clock.today())
                .setParameter("byRight", byRight)
                .executeUpdate();
        if (!byRight && byCommonLink(evaluation) > MOST_BY_COMMON_LINK) {
            throw full();
        }
    }

    private static Refusal full() {
        return Refusal.conflict("evaluation-full");
    }

    private long byCommonLink(UUID evaluation) {
        return ((Number) entities.createNativeQuery("""
                        select coalesce(sum(answers), 0) from evaluation_day where evaluation_id = :evaluation and not by_right
                        """)
                        .setParameter("evaluation", evaluation)
                        .getSingleResult())
                .longValue();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
