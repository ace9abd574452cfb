package brussels.estuaire.registrations.messages;

import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds who reads a message: each address once, by their own registration rather than by one that they made for a colleague. */
@ApplicationScoped
class FindReaders {
    private static final String FROM = "from registration r";

    private final EntityManager entities;

    FindReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** How many people are in the group. */
    int people(UUID event, MessageGroup to) {
        return (int) where(event, to).count(entities, FROM);
    }

    /** The registrations by which they are written to, one for each address. */
    @SuppressWarnings("unchecked")
    List<UUID> of(UUID event, MessageGroup to) {
        return where(event, to)
                .query(
                        entities,
                        "select distinct on (coalesce(r.email, r.registered_by)) r.id " + FROM,
                        " order by coalesce(r.email, r.registered_by), r.email nulls last, r.place",
                        UUID.class)
                .getResultList();
    }

    /** An address that is still to be confirmed may be a stranger's: nobody writes to it. */
    private static Where where(UUID event, MessageGroup to) {
        Registration.see(event);
        return new Where()
                .and("r.event_id = cast(:event as uuid)", "event", event.toString())
                .and("r.erased_at is null and (r.state <> 'PENDING' or r.confirm_until is null)")
                .and("r.state = any (:state)", "state", Where.names(to.state()))
                .and("coalesce(r.presence, 'UNKNOWN') = any (:presence)", "presence", Where.names(to.presence()));
    }
}
