package brussels.estuaire.opendoors.doors;

import brussels.estuaire.directory.twins.ServiceMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Lets the open doors of a merged service be those of the one that stands for it. */
@ApplicationScoped
class MoveDoors {
    private final EntityManager entities;
    private final Event<KeepDoor.Kept> kept;

    MoveDoors(EntityManager entities, Event<KeepDoor.Kept> kept) {
        this.entities = entities;
        this.kept = kept;
    }

    /** Where both opened in one edition, each keeps its own: people may have booked at both. */
    @SuppressWarnings("unchecked")
    void move(@Observes ServiceMerged merged) {
        var moved = (List<UUID>) entities.createNativeQuery("""
                        update open_door d set service_id = :kept, version = version + 1
                         where service_id = :gone
                           and not exists (select from open_door other
                                            where other.service_id = :kept and other.edition_id = d.edition_id)
                        returning id""", UUID.class)
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .getResultList();
        moved.forEach(id -> kept.fire(new KeepDoor.Kept(OpenDoor.findById(id))));
        merged.moved("openDoors", moved.size());
    }
}
