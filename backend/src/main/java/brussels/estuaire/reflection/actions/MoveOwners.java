package brussels.estuaire.reflection.actions;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the organisation that stands for a merged one answer for its actions. */
@ApplicationScoped
class MoveOwners {
    private final EntityManager entities;

    MoveOwners(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is writing one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        merged.moved(
                "reflectionActions",
                entities.createNativeQuery("""
                        update reflection_action set owner_id = :kept, version = version + 1
                         where owner_id = :gone""")
                        .setParameter("kept", merged.kept())
                        .setParameter("gone", merged.gone())
                        .executeUpdate());
    }
}
