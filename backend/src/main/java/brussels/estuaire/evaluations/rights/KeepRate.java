package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Clock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Keeps what the rate was when an evaluation closes: once its answers are counted, nobody knows any more whose right was used. */
@ApplicationScoped
class KeepRate {
    /** Before answers are counted. */
    private static final int FIRST = 100;

    private final EntityManager entities;
    private final Clock clock;

    KeepRate(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void keep(@Observes @Priority(FIRST) Evaluation.Closed closed) {
        var evaluation = closed.evaluation();
        if (evaluation.isRecorded()) {
            return;
        }
        Evaluation.see(evaluation.id());
        entities.createNativeQuery("""
                        insert into evaluation_rate
                        select :id, part, present, marked, given, answered, answered_unseen, answered_absent
                          from evaluation_numbers(:id, :now)""")
                .setParameter("id", evaluation.id())
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    void forget(@Observes Evaluation.Reopened reopened) {
        entities.createNativeQuery("delete from evaluation_rate where evaluation_id = :id")
                .setParameter("id", reopened.evaluation().id())
                .executeUpdate();
    }
}
