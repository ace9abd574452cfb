package brussels.estuaire.opendoors.visits;

import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.registrations.availability.Registrable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the slots that somebody asks for cannot be booked, and why.
 *
 * @param slots those that are in the programme
 * @param stops when one is where who visits them
 * @param booked what the visitor has booked already
 */
record CheckSelection(Map<UUID, Registrable> slots, Map<UUID, Stop> stops, List<Stop> booked, Instant now) {

    /** One reason for each slot at most, by its place in the request. */
    List<Violation> violations(List<UUID> asked) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var place = 0; place < asked.size(); place++) {
            var why = why(asked.get(place), seen);
            if (why != null) {
                violations.add(new Violation("/slotIds/" + place, why));
            }
            seen.add(asked.get(place));
        }
        return violations;
    }

    private @Nullable String why(UUID id, Set<UUID> before) {
        var slot = slots.get(id);
        var stop = stops.get(id);
        if (slot == null || stop == null) {
            return "unknown";
        }
        if (before.contains(id)) {
            return "slot-twice";
        }
        if (slot.off()) {
            return "slot-cancelled";
        }
        return switch (slot.access(now)) {
            case NOT_YET -> "slot-not-open-yet";
            case NONE, INVITATION, CLOSED -> "slot-closed";
            case OPEN, WAITING_LIST -> overlap(stop, before);
        };
    }

    private @Nullable String overlap(Stop stop, Set<UUID> before) {
        if (before.stream().map(stops::get).anyMatch(other -> other != null && other.overlaps(stop))) {
            return "slots-overlap";
        }
        var elsewhere = booked.stream().anyMatch(other -> !other.slot().equals(stop.slot()) && other.overlaps(stop));
        return elsewhere ? "visit-overlaps" : null;
    }
}
