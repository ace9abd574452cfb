package brussels.estuaire.opendoors.slots;

import brussels.estuaire.opendoors.doors.OpenDoor;
import brussels.estuaire.opendoors.doors.VisibleDoors;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The slots of an open door: announced ones for everybody who sees it, drafts for those who edit it. */
@RequestScoped
class Slots {
    private static final String FROM = "from event e join event_seats t on t.event_id = e.id";
    private static final String SELECT =
            "select e.id, e.starts_at, e.ends_at, e.capacity, t.seats_left, t.confirmed, e.room,"
                    + " e.state, e.reason, e.version " + FROM;

    private final VisibleDoors doors;
    private final EntityManager entities;
    private final DataSource database;
    private final Clock clock;

    Slots(VisibleDoors doors, EntityManager entities, DataSource database, Clock clock) {
        this.doors = doors;
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /** One page, the first in time first. */
    Page<SlotView> page(OpenDoor door, Paging paging) {
        var where = of(door);
        if (!doors.mayEdit(door)) {
            where.and("e.listed");
        }
        return Page.of(
                rows(door, where, " order by e.starts_at, e.id" + paging.sql(where)),
                paging,
                where.count(entities, FROM));
    }

    /** Some of them, for those who edit it. */
    List<SlotView> some(OpenDoor door, List<UUID> ids) {
        var where = of(door).and(
                        "e.id = any (cast(:ids as uuid[]))",
                        "ids",
                        ids.stream().map(UUID::toString).toList());
        return rows(door, where, " order by e.starts_at, e.id");
    }

    /** One of them, for those who edit it; nothing when the door has no such slot. */
    Optional<SlotView> one(OpenDoor door, UUID id) {
        return some(door, List.of(id)).stream().findFirst();
    }

    /** How many it has, cancelled ones included. */
    long many(OpenDoor door) {
        return of(door).count(entities, FROM);
    }

    private static Where of(OpenDoor door) {
        return new Where().and("e.door_id = :door", "door", door.id());
    }

    private List<SlotView> rows(OpenDoor door, Where where, String then) {
        var edits = doors.mayEdit(door);
        return where.rows(database, SELECT, then, row -> SlotView.of(row, edits, clock.now()));
    }
}
