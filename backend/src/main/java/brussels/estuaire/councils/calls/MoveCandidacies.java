package brussels.estuaire.councils.calls;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import brussels.estuaire.platform.GuardedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets who answered a call for a merged organisation answer it for the one that stands for it. */
@ApplicationScoped
class MoveCandidacies {
    private final EntityManager entities;

    MoveCandidacies(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is correcting one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        GuardedRows.name(entities, VisibleCalls.GUARD, "due");
        merged.moved(
                "candidacies",
                entities.createNativeQuery("""
                        update candidacy set organisation_id = :kept, version = version + 1
                         where organisation_id = :gone""")
                        .setParameter("kept", merged.kept())
                        .setParameter("gone", merged.gone())
                        .executeUpdate());
    }
}
