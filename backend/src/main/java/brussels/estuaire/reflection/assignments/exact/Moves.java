package brussels.estuaire.reflection.assignments.exact;

import brussels.estuaire.reflection.assignments.exact.Demand.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it would change to have one person elsewhere: how many are where is counted once, and not again for each move. */
final class Moves {
    private final Places places;
    private final Demand demand;
    private final int[] sizes;
    private final int meeting;
    private final Map<UUID, List<Pair>> pairs = new HashMap<>();
    private final Map<List<Object>, Integer> organisations = new HashMap<>();
    private final Map<List<Object>, Integer> sectors = new HashMap<>();

    Moves(Places places) {
        this.places = places;
        demand = places.demand();
        sizes = places.sizes();
        var meeting = 0;
        for (var size : sizes) {
            meeting += size > 0 ? 1 : 0;
        }
        this.meeting = meeting;
        for (var pair : demand.pairs()) {
            pairs.computeIfAbsent(pair.one(), it -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(pair.other(), it -> new ArrayList<>()).add(pair);
        }
        for (var number = 0; number < demand.people().size(); number++) {
            count(organisations, number, places.person(number).organisation());
            count(sectors, number, places.person(number).sector());
        }
    }

    Places places() {
        return places;
    }

    /** The first rule that would be broken for these people or this group and is not broken so already; null when none would. */
    @Nullable
    Rule breaks(int person, int to) {
        if (pairs(person).stream().anyMatch(it -> it.mustBeApart() && other(it, person) == to)) {
            return Rule.APART;
        }
        var from = places.group(person);
        if (breaksOrganisation(person, from, to)) {
            return Rule.ORGANISATION;
        }
        var here = from < 0 ? null : breaksFrom(from);
        var there = breaksTo(to);
        if (here != null || there != null) {
            return here == null || (there != null && to < from) ? there : here;
        }
        return breaksGroupsAtMost(from, to) ? Rule.GROUPS_AT_MOST : null;
    }

    /** By how much more or less a goal would be reached. */
    long change(Goal goal, int person, int to) {
        var from = places.group(person);
        return switch (goal) {
            case PLACED -> from < 0 ? 1 : 0;
            case MOVED -> moved(person, to) - moved(person, from);
            case IF_NEEDED -> ifNeeded(person, to) - ifNeeded(person, from);
            case EVEN -> 2L * sizes[to] + 1 - (from < 0 ? 0 : 2L * sizes[from] - 1);
            case MIXED -> {
                var sector = places.person(person).sector();
                yield many(sectors, to, sector) - (from < 0 ? 0 : Math.max(0, many(sectors, from, sector) - 1));
            }
            case WISHES -> kept(person, to) - kept(person, from);
        };
    }

    /** Who stays behind are other people than before: what they break is another thing. */
    private boolean breaksOrganisation(int person, int from, int to) {
        var organisation = places.person(person).organisation();
        return demand.rules().organisationsApart()
                && (many(organisations, to, organisation) > 0 || many(organisations, from, organisation) > 2);
    }

    private @Nullable Rule breaksTo(int to) {
        if (sizes[to] == demand.groups().get(to).largest()) {
            return Rule.LARGEST;
        }
        return sizes[to] == 0 && demand.rules().smallest() > 1 ? Rule.SMALLEST : null;
    }

    private @Nullable Rule breaksFrom(int from) {
        return sizes[from] > 1 && sizes[from] == demand.rules().smallest() ? Rule.SMALLEST : null;
    }

    private boolean breaksGroupsAtMost(int from, int to) {
        var opens = sizes[to] == 0 ? 1 : 0;
        var empties = from >= 0 && sizes[from] == 1 ? 1 : 0;
        var most = demand.rules().groupsAtMost();
        return meeting <= most && meeting + opens - empties > most;
    }

    private int moved(int person, int group) {
        var current = places.number(places.person(person).current());
        return current >= 0 && group != current ? 1 : 0;
    }

    private int ifNeeded(int person, int group) {
        return group >= 0
                        && places.person(person)
                                .ifNeeded()
                                .contains(demand.groups().get(group).id())
                ? 1
                : 0;
    }

    private long kept(int person, int group) {
        return pairs(person).stream()
                .filter(it -> !it.mustBeApart() && (group >= 0 && other(it, person) == group) != it.apart())
                .count();
    }

    private List<Pair> pairs(int person) {
        return pairs.getOrDefault(places.person(person).id(), List.of());
    }

    /** In which group the other one of a pair is; -1 when in none. */
    private int other(Pair pair, int person) {
        var one = places.numberOf(pair.one());
        var other = one == person ? places.numberOf(pair.other()) : one;
        return other < 0 ? -1 : places.group(other);
    }

    private void count(Map<List<Object>, Integer> counts, int person, @Nullable String what) {
        if (what != null && places.group(person) >= 0) {
            counts.merge(List.of(places.group(person), what), 1, Integer::sum);
        }
    }

    private static int many(Map<List<Object>, Integer> counts, int group, @Nullable String what) {
        return what == null ? 0 : counts.getOrDefault(List.of(group, what), 0);
    }
}
