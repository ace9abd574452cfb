package brussels.estuaire.reflection.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In which group each person of a consultation has a place; the caller's right to it is checked by who asks. */
@ApplicationScoped
public class GroupPlaces {
    private final EntityManager entities;

    GroupPlaces(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A place in a group.
     *
     * @param group its event's id
     * @param number the group's
     * @param registration what gives it
     */
    public record GroupPlace(UUID group, int number, UUID registration) {}

    /** By participant. */
    @SuppressWarnings("unchecked")
    public Map<UUID, GroupPlace> of(UUID consultation) {
        entities.flush();
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select participant_id, event_id, number, registration_id from places_in_groups(:consultation)",
                        Object[].class)
                .setParameter("consultation", consultation)
                .getResultList();
        var places = new HashMap<UUID, GroupPlace>();
        rows.forEach(row -> places.put((UUID) row[0], new GroupPlace((UUID) row[1], (int) row[2], (UUID) row[3])));
        return places;
    }
}
