package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets who sits for a merged organisation sit for the one that stands for it. */
@ApplicationScoped
class MoveMandates {
    private final EntityManager entities;
    private final WhoSits whoSits;

    MoveMandates(EntityManager entities, WhoSits whoSits) {
        this.entities = entities;
        this.whoSits = whoSits;
    }

    /** Who is correcting one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        whoSits.see("due");
        merged.moved(
                "mandates",
                entities.createNativeQuery("""
                        update mandate set organisation_id = :kept, version = version + 1
                         where organisation_id = :gone""")
                        .setParameter("kept", merged.kept())
                        .setParameter("gone", merged.gone())
                        .executeUpdate());
    }
}
