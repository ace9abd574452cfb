package brussels.estuaire.evaluations.closing;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Counts the answers of an evaluation when it closes, in that transaction, which is none in which somebody answered; fewer than five stay
 * as they are, unread.
 */
@ApplicationScoped
class CountAnswers {
    private final EntityManager entities;
    private final Clock clock;

    CountAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void count(@Observes Evaluation.Closed closed) {
        var evaluation = closed.evaluation();
        if (evaluation.isRecorded()) {
            return;
        }
        entities.flush();
        var counted = (boolean) entities.createNativeQuery("select count_answers(:closed)", Boolean.class)
                .setParameter("closed", evaluation.id())
                .getSingleResult();
        if (counted) {
            evaluation.counted(clock.now());
        }
    }
}
