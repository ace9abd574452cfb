package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Gives those who took part the right to answer, each once: when an evaluation opens, and who is found later until it closes. */
@ApplicationScoped
class GiveRights {
    private final EntityManager entities;
    private final Clock clock;

    GiveRights(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void give(@Observes Evaluation.Opened opened) {
        give(opened.evaluation());
    }

    /** To those who have none yet; its rows are named for what follows. */
    void give(Evaluation evaluation) {
        entities.createNativeQuery("select give_evaluation_rights(:id, :now)", Integer.class)
                .setParameter("id", evaluation.id())
                .setParameter("now", clock.now())
                .getSingleResult();
    }
}
