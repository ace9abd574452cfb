package brussels.estuaire.directory.reports;

import brussels.estuaire.directory.twins.ServiceMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Gives the errors that were reported on a merged service to the one that stands for it. */
@ApplicationScoped
class MoveReports {
    private final EntityManager entities;

    MoveReports(EntityManager entities) {
        this.entities = entities;
    }

    void move(@Observes ServiceMerged merged) {
        var moved = entities.createNativeQuery("update error_report set service_id = :kept where service_id = :gone")
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
        merged.moved("errorReports", moved);
    }
}
