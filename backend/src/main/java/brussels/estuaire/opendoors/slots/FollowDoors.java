package brussels.estuaire.opendoors.slots;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.opendoors.doors.KeepDoor;
import brussels.estuaire.opendoors.doors.OpenDoor;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.KeepEdition;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;

/** What becomes of a door becomes of its slots, and what becomes of an edition of those of all its doors. */
@ApplicationScoped
class FollowDoors {
    private final WriteSlots write;
    private final EntityManager entities;

    FollowDoors(WriteSlots write, EntityManager entities) {
        this.write = write;
        this.entities = entities;
    }

    void follow(@Observes KeepDoor.Kept kept) {
        var door = kept.door();
        switch (door.state()) {
            case WITHDRAWN -> write.cancelAll(door, Objects.requireNonNull(door.reason()));
            case ACCEPTED -> {
                write.tell(door.id());
                write.announce(door.id());
            }
            default -> write.tell(door.id());
        }
    }

    /** Other days of phases: who may register from when, and whether the programme is told already. */
    void follow(@Observes KeepEdition.Kept kept) {
        for (var door : OpenDoor.<OpenDoor>list("edition", kept.edition())) {
            write.tell(door.id());
            write.announce(door.id());
        }
    }

    /** Who cancels or postpones an edition cancels or postpones its visits. */
    void follow(@Observes KeepEvent.Kept kept) {
        var event = kept.event();
        if (event.slot() != null || Edition.findById(event.id()) == null) {
            return;
        }
        switch (kept.act()) {
            case "CANCELLED" -> write.cancelEdition(event.id(), event.reason().orElseThrow());
            case "POSTPONED" -> write.postpone(event.id(), event.reason().orElseThrow());
            case "PUBLISHED" -> write.resume(event.id());
            case "WITHDRAWN" -> refuseAnnounced(event.id());
            default -> {
                // its own words are nothing that slots tell
            }
        }
    }

    private void refuseAnnounced(UUID edition) {
        var announced = new Where()
                .and("edition_id = :edition", "edition", edition)
                .and("listed")
                .count(entities, "from event");
        if (announced > 0) {
            throw Refusal.conflict("edition-has-slots");
        }
    }
}
