package brussels.estuaire.opendoors.slots;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.opendoors.doors.OpenDoor;
import brussels.estuaire.opendoors.doors.VisibleDoors;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the slots of an open door as those who edit it; whoever else writes at the door waits. */
@RequestScoped
class KeepSlot {
    /** Of one door, cancelled ones included. */
    private static final int MOST = 100;

    @Inject
    VisibleDoors doors;

    @Inject
    Slots slots;

    @Inject
    WriteSlots write;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<KeepEvent.Kept> kept;

    /** Adds all of them, or none. */
    List<SlotView> add(OpenDoor door, NewSlotsForm form) {
        edit.valid(form);
        refuseEnded(door);
        var violations = new ArrayList<Violation>();
        for (var place = 0; place < form.slots().size(); place++) {
            violations.addAll(wrong(door, form.slots().get(place), "/slots/" + place));
        }
        refuse(violations);
        if (slots.many(door) + form.slots().size() > MOST) {
            throw Refusal.conflict("open-door-full");
        }
        var added = form.slots().stream().map(it -> write.add(door, it)).toList();
        write.announce(door.id());
        return slots.some(door, added);
    }

    /** Gives one another time, room or number of places; who booked a visit is told. */
    SlotView move(OpenDoor door, UUID id, SlotForm form) {
        edit.madeFrom(slot(door, id).version());
        edit.valid(form);
        refuseEnded(door);
        refuse(wrong(door, form, ""));
        if (write.move(id, form).isEmpty()) {
            throw Refusal.conflict("slot-over");
        }
        write.announce(door.id());
        return changed(door, id, "UPDATED");
    }

    /** Cancels one; who booked a visit is told why. */
    SlotView cancel(OpenDoor door, UUID id, SlotReasonForm form) {
        edit.madeFrom(slot(door, id).version());
        edit.valid(form);
        if (write.cancel(id, form.reason()).isEmpty()) {
            throw Refusal.conflict("slot-over");
        }
        return changed(door, id, "CANCELLED");
    }

    /** Takes one away of which nobody was told. */
    void remove(OpenDoor door, UUID id) {
        edit.madeFrom(slot(door, id).version());
        if (write.remove(id).isEmpty()) {
            throw Refusal.conflict("event-announced");
        }
    }

    private SlotView slot(OpenDoor door, UUID id) {
        return found(slots.one(door, id).orElse(null));
    }

    /** Lets others follow, as they follow any event: more places are offered to who waits. */
    private SlotView changed(OpenDoor door, UUID id, String act) {
        Event event = Event.findById(id);
        entities.refresh(event);
        kept.fire(new KeepEvent.Kept(event, act));
        return slot(door, id);
    }

    private List<Violation> wrong(OpenDoor door, SlotForm form, String pointer) {
        var violations = new ArrayList<Violation>();
        if (!form.starts().isAfter(clock.now())) {
            violations.add(new Violation(pointer + "/start", "moment-over"));
        }
        var edition = door.edition();
        if (edition != null
                && (form.day().isBefore(edition.firstDay()) || form.day().isAfter(edition.lastDay()))) {
            violations.add(new Violation(pointer + "/day", "outside-week"));
        }
        return violations;
    }

    private void refuseEnded(OpenDoor door) {
        if (!doors.isAhead(door)) {
            throw Refusal.conflict("open-door-ended");
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
