package brussels.estuaire.opendoors.doors;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open doors that the caller may see: accepted ones, once the programme of their edition is told; those of services that they
 * edit, and of editions that they run, in every state.
 */
@RequestScoped
public class VisibleDoors {
    /** Open doors {@code d}, their services {@code s}, organisations {@code o}, editions {@code n} and the events {@code e} of these. */
    public static final String FROM = "from open_door d join service s on s.id = d.service_id"
            + " join organisation o on o.id = s.organisation_id"
            + " left join edition n on n.event_id = d.edition_id left join event e on e.id = n.event_id";

    private final Membership membership;
    private final OpenDoorPolicy policy;
    private final EntityManager entities;
    private final Clock clock;

    VisibleDoors(Membership membership, OpenDoorPolicy policy, EntityManager entities, Clock clock) {
        this.membership = membership;
        this.policy = policy;
        this.entities = entities;
        this.clock = clock;
    }

    /** A condition, on {@link #FROM}, that everybody sees it. */
    public String open(Where where) {
        where.with("today", clock.today());
        return "d.state = 'ACCEPTED' and (d.edition_id is null and s.listed"
                + " or (e.listed and n.programme_from <= cast(:today as date)))";
    }

    /** A condition, on {@link #FROM}, that the caller may see it. */
    public String condition(Where where) {
        if (membership.administrator()) {
            return "true";
        }
        var open = open(where);
        var own = membership.editable(where);
        where.with("ownBassins", membership.bassins());
        return open + " or n.bassins && cast(:ownBassins as text[]) or " + own;
    }

    /** The open door, or null when there is none that the caller may see. */
    public @Nullable OpenDoor byId(UUID id) {
        var where = new Where();
        return (OpenDoor) where.and(condition(where))
                .and("d.id = :id", "id", id)
                .query(entities, "select d.* " + FROM, "", OpenDoor.class)
                .getSingleResultOrNull();
    }

    /** The open door, when the caller may see it (else 404), and edits its service or runs its edition (else 403). */
    public OpenDoor editable(UUID id) {
        var door = found(byId(id));
        allowed(policy.mayEdit(door));
        return door;
    }

    /** Likewise, while nobody else writes at it: until this transaction ends. */
    public OpenDoor alone(UUID id) {
        var door = editable(id);
        entities.refresh(door, LockModeType.PESSIMISTIC_WRITE);
        return door;
    }

    /** Whether the caller edits its service, or runs its edition. */
    public boolean mayEdit(OpenDoor door) {
        return policy.mayEdit(door);
    }

    /** Whether its slots may be written: nothing ended it, and its week is not over. */
    public boolean isAhead(OpenDoor door) {
        return policy.isAhead(door) && door.state != OpenDoor.State.REFUSED && door.state != OpenDoor.State.WITHDRAWN;
    }

    /** One page, by the names of the services. */
    Page<OpenDoorItem> page(OpenDoorFilter filter, Paging paging) {
        var where = new Where();
        filter.applyTo(where.and(condition(where)));
        @SuppressWarnings("unchecked")
        var rows = (List<Tuple>) where.query(
                        entities,
                        "select d.id, slots.many, slots.places " + FROM + " cross join lateral"
                                + " (select count(*) as many, coalesce(sum(capacity), 0) as places from event slot"
                                + " where slot.door_id = d.id and slot.state <> 'CANCELLED') as slots",
                        " order by first_language(s.name) collate alphabetical, d.id" + paging.sql(where),
                        Tuple.class)
                .getResultList();
        // all at once: each would be asked for by itself
        OpenDoor.list(
                "from OpenDoor d join fetch d.service s join fetch s.organisation where d.id in ?1",
                rows.stream().map(row -> row.get(0, UUID.class)).toList());
        return Page.of(
                rows.stream()
                        .map(row -> OpenDoorItem.of(
                                OpenDoor.<OpenDoor>findByIdOptional(row.get(0, UUID.class))
                                        .orElseThrow(),
                                row.get(1, Number.class).intValue(),
                                row.get(2, Number.class).intValue()))
                        .toList(),
                paging,
                where.count(entities, FROM));
    }
}
