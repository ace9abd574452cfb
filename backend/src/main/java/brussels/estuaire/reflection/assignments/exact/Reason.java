package brussels.estuaire.reflection.assignments.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is where they are.
 *
 * @param others of each other proposed group in which they could be, why they are not
 */
public record Reason(Why why, List<Instead> others) {
    /** What decided. */
    @Schema(name = "GroupPlacementWhy")
    public enum Why {
        /** The team wants them there. */
        LOCKED,
        /** It is the only date at which they can. */
        ONLY_DATE,
        /** Of those at which they can it is the one where nothing is in the way, and nothing gets worse. */
        BEST,
        /** They can at no date. */
        NO_DATE,
        /** At each date at which they can something is in the way. */
        UNPLACED,
        /** Somebody placed them by hand at a date at which they cannot. */
        BY_HAND
    }

    /**
     * What would be, were they alone to be placed there instead.
     *
     * @param broken the first rule that it would break; null when it would break none
     * @param worse the goal that would be reached less well; null when none would
     * @param better whether it would be better: only what is not proven, or was done by hand, leaves that open
     */
    @Schema(name = "GroupPlacementInstead")
    public record Instead(
            UUID proposedId,
            @Schema(nullable = true) @Nullable Rule broken,
            @Schema(nullable = true) @Nullable Goal worse,
            boolean better) {}

    /** Why somebody is where they are, or nowhere. */
    public static Reason of(Places places, UUID id) {
        var demand = places.demand();
        var number = demand.numberOf(id);
        var person = demand.people().get(number);
        var group = places.group(number);
        var options = Model.options(demand, number);
        var others = options.stream()
                .filter(other -> other != group)
                .map(other -> instead(places, number, other))
                .toList();
        if (group < 0) {
            return new Reason(options.isEmpty() ? Why.NO_DATE : Why.UNPLACED, others);
        }
        if (!options.contains(group)) {
            return new Reason(Why.BY_HAND, others);
        }
        if (person.locked() != null) {
            return new Reason(Why.LOCKED, List.of());
        }
        return new Reason(options.size() == 1 ? Why.ONLY_DATE : Why.BEST, others);
    }

    private static Instead instead(Places places, int person, int other) {
        var there = places.moved(person, other);
        var id = places.demand().groups().get(other).id();
        var broken = new ArrayList<>(CheckRules.of(there));
        broken.removeAll(CheckRules.of(places));
        if (!broken.isEmpty()) {
            return new Instead(id, broken.getFirst().rule(), null, false);
        }
        for (var goal : Goal.values()) {
            var now = places.value(goal);
            var then = there.value(goal);
            if (now != then) {
                return goal.isBetter(then, now)
                        ? new Instead(id, null, goal, true)
                        : new Instead(id, null, goal, false);
            }
        }
        return new Instead(id, null, null, false);
    }
}
