package brussels.estuaire.evaluations.questionnaires;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the organisation that stands for a merged one keep its questionnaires. */
@ApplicationScoped
class MoveQuestionnaires {
    private final EntityManager entities;

    MoveQuestionnaires(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is changing one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        var moved = entities.createNativeQuery(
                        "update questionnaire set organisation_id = :kept, version = version + 1 where organisation_id = :gone")
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
        merged.moved("questionnaires", moved);
    }
}
