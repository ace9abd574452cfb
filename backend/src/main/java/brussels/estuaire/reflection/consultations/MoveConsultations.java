package brussels.estuaire.reflection.consultations;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the organisation that stands for a merged one carry its consultations, and speak for those of it who take part. */
@ApplicationScoped
class MoveConsultations {
    private final EntityManager entities;

    MoveConsultations(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is changing one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        merged.moved("consultations", moved("consultation", merged));
        Consultation.see("over");
        merged.moved("participants", moved("participant", merged));
        merged.moved("invitations", invitations(merged));
    }

    private int invitations(OrganisationMerged merged) {
        return entities.createNativeQuery(
                        "update consultation_invitation set organisation_id = :kept where organisation_id = :gone")
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
    }

    private int moved(String table, OrganisationMerged merged) {
        return entities.createNativeQuery("update " + table
                        + " set organisation_id = :kept, version = version + 1 where organisation_id = :gone")
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
    }
}
