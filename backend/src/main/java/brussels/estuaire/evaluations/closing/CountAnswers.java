package brussels.estuaire.evaluations.closing;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Counts the answers of an evaluation when it closes, in that transaction, which is none in which somebody answered; fewer than five stay
 * unread. Once they are counted nobody learns from the mails that asked for them whose right it was that was used.
 */
@ApplicationScoped
class CountAnswers {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    CountAnswers(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
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
            outbox.forget(rights(evaluation));
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> rights(Evaluation evaluation) {
        Evaluation.see(evaluation.id());
        return (List<UUID>) entities.createNativeQuery(
                        "select id from evaluation_right where evaluation_id = :evaluation", UUID.class)
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }
}
