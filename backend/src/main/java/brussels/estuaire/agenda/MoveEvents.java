package brussels.estuaire.agenda;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Gives the events of a merged organisation to the one that stands for it. */
@ApplicationScoped
class MoveEvents {
    private final EntityManager entities;

    MoveEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is editing one of them meanwhile is told that it has changed: else they would write it back. */
    void move(@Observes OrganisationMerged merged) {
        var moved = update(merged, """
                update event set organisation_id = :kept, version = version + 1
                 where organisation_id = :gone""");
        update(merged, """
                delete from event_co_organiser as told using event
                 where event.id = told.event_id
                   and (event.organisation_id = :kept and told.organisation_id in (:gone, :kept)
                        or told.organisation_id = :gone
                           and exists (select from event_co_organiser
                                        where event_id = told.event_id and organisation_id = :kept))""");
        update(merged, "update event_co_organiser set organisation_id = :kept where organisation_id = :gone");
        merged.moved("events", moved);
    }

    private int update(OrganisationMerged merged, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
    }
}
