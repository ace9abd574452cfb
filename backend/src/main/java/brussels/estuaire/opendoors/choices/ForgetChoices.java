package brussels.estuaire.opendoors.choices;

import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visitors.VisitorErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Removes what an erased visitor chose. */
@ApplicationScoped
class ForgetChoices {
    private final EntityManager entities;

    ForgetChoices(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes VisitorErased erased) {
        Visitor.see(erased.visitor());
        entities.createNativeQuery("delete from ranking where visitor_id = :visitor")
                .setParameter("visitor", erased.visitor())
                .executeUpdate();
    }
}
