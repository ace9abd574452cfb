package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Gives those who took part the right to answer, each once: when an evaluation opens, and who is found later until it closes. */
@ApplicationScoped
class GiveRights {
    private final EntityManager entities;
    private final LinkKey keys;
    private final Clock clock;

    GiveRights(EntityManager entities, LinkKey keys, Clock clock) {
        this.entities = entities;
        this.keys = keys;
        this.clock = clock;
    }

    void give(@Observes Evaluation.Opened opened) {
        give(opened.evaluation());
    }

    /** To those who have none yet, one transaction at a time; its rows are named for what follows. */
    void give(Evaluation evaluation) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "evaluation-rights " + evaluation.id())
                .getSingleResult();
        entities.createNativeQuery("select give_evaluation_rights(:id, :now, :secret)", Integer.class)
                .setParameter("id", evaluation.id())
                .setParameter("now", clock.now())
                .setParameter(
                        "secret",
                        keys.standsFor("evaluation rights " + evaluation.id()).toString())
                .getSingleResult();
    }
}
