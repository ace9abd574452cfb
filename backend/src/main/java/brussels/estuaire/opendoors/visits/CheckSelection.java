package brussels.estuaire.opendoors.visits;

import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.registrations.availability.Registrable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the slots that somebody asks for cannot be booked, and why.
 *
 * @param slots those that are in the programme
 * @param stops when one is where who visits them
 * @param booked what the visitor has booked already
 * @param proven whether it is the visitor who asks: nobody else learns which of the slots they have booked
 */
record CheckSelection(
        Map<UUID, Registrable> slots, Map<UUID, Stop> stops, List<Stop> booked, boolean proven, Instant now) {

    /** One reason for each slot at most, by its place in the request; of what is booked already, only when nothing else is wrong. */
    List<Violation> violations(List<UUID> asked) {
        var wrong = wrong(asked);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var taken = new ArrayList<Violation>();
        for (var place = 0; place < asked.size(); place++) {
            if (isTaken(Objects.requireNonNull(stops.get(asked.get(place))))) {
                taken.add(new Violation("/slotIds/" + place, "visit-overlaps"));
            }
        }
        return proven || taken.isEmpty() ? taken : List.of(new Violation("/slotIds", "visit-overlaps"));
    }

    private List<Violation> wrong(List<UUID> asked) {
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
            case OPEN, WAITING_LIST -> overlaps(stop, before) ? "slots-overlap" : null;
        };
    }

    private boolean overlaps(Stop stop, Set<UUID> before) {
        return before.stream().map(stops::get).anyMatch(other -> other != null && other.overlaps(stop));
    }

    /** Whether the visitor is elsewhere then. What they have booked themselves is booked once more without harm. */
    private boolean isTaken(Stop stop) {
        return booked.stream().anyMatch(other -> !other.slot().equals(stop.slot()) && other.overlaps(stop));
    }
}
