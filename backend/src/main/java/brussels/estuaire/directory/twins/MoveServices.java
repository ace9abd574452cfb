package brussels.estuaire.directory.twins;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Gives the services of a merged organisation to the one that stands for it. */
@ApplicationScoped
class MoveServices {
    private final EntityManager entities;

    MoveServices(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is editing one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        var moved = entities.createNativeQuery("""
                        update service set organisation_id = :kept, version = version + 1
                         where organisation_id = :gone""")
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
        merged.moved("services", moved);
    }
}
