package brussels.estuaire.agenda.personal;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import brussels.estuaire.platform.GuardedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Who chose the events of a merged organisation reads those of the one that stands for it; who merges is told nothing of them. */
@ApplicationScoped
class MoveChoices {
    private final EntityManager entities;

    MoveChoices(EntityManager entities) {
        this.entities = entities;
    }

    void move(@Observes OrganisationMerged merged) {
        GuardedRows.name(entities, PersonalCalendar.GUARD, "all");
        entities.createNativeQuery("""
                        update personal_calendar
                           set organisations = array_replace(organisations, :gone, :kept), version = version + 1
                         where :gone = any (organisations)""")
                .setParameter("gone", merged.gone())
                .setParameter("kept", merged.kept())
                .executeUpdate();
    }
}
