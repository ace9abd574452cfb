package brussels.estuaire.evaluations;

import brussels.estuaire.directory.twins.ServiceMerged;
import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets what stands for a merged organisation or service carry its evaluations, and be what they are about. */
@ApplicationScoped
class MoveEvaluations {
    private final EntityManager entities;

    MoveEvaluations(EntityManager entities) {
        this.entities = entities;
    }

    void move(@Observes OrganisationMerged merged) {
        merged.moved("evaluations", moved("organisation_id", merged.kept(), merged.gone()));
    }

    void move(@Observes ServiceMerged merged) {
        merged.moved("evaluations", moved("service_id", merged.kept(), merged.gone()));
    }

    /** Who is changing one of them meanwhile is told that it has changed: else they would write it back. */
    private int moved(String column, UUID kept, UUID gone) {
        return entities.createNativeQuery("update evaluation set " + column + " = :kept, version = version + 1 where "
                        + column + " = :gone")
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .executeUpdate();
    }
}
