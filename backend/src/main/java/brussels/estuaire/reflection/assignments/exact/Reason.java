package brussels.estuaire.reflection.assignments.exact;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
        return of(new Moves(places), places.numberOf(id));
    }

    /** Likewise of everybody, in canonical order. */
    public static List<Reason> all(Places places) {
        var moves = new Moves(places);
        return IntStream.range(0, places.demand().people().size())
                .mapToObj(number -> of(moves, number))
                .toList();
    }

    private static Reason of(Moves moves, int number) {
        var demand = moves.places().demand();
        var group = moves.places().group(number);
        var options = Model.options(demand, number);
        var others = options.stream()
                .filter(other -> other != group)
                .map(other -> instead(moves, number, other))
                .toList();
        if (group < 0) {
            return new Reason(options.isEmpty() ? Why.NO_DATE : Why.UNPLACED, others);
        }
        if (!options.contains(group)) {
            return new Reason(Why.BY_HAND, others);
        }
        if (demand.people().get(number).locked() != null) {
            return new Reason(Why.LOCKED, List.of());
        }
        return new Reason(options.size() == 1 ? Why.ONLY_DATE : Why.BEST, others);
    }

    private static Instead instead(Moves moves, int person, int other) {
        var id = moves.places().demand().groups().get(other).id();
        var broken = moves.breaks(person, other);
        if (broken != null) {
            return new Instead(id, broken, null, false);
        }
        for (var goal : Goal.values()) {
            var change = moves.change(goal, person, other);
            if (change != 0) {
                return new Instead(id, null, goal, goal.isBetter(change, 0));
            }
        }
        return new Instead(id, null, null, false);
    }
}
