package brussels.estuaire.reflection.assignments.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who is in which group: of each person of a demand, by their number, the number of a proposed group or -1. */
public final class Places {
    private final Demand demand;
    private final Numbers numbers;
    private final int[] groups;

    /** The number of each person and of each proposed group of a demand. */
    private record Numbers(Map<UUID, Integer> people, Map<UUID, Integer> groups) {
        static Numbers of(Demand demand) {
            var people = new HashMap<UUID, Integer>();
            demand.people().forEach(it -> people.put(it.id(), people.size()));
            var groups = new HashMap<UUID, Integer>();
            demand.groups().forEach(it -> groups.put(it.id(), groups.size()));
            return new Numbers(people, groups);
        }
    }

    Places(Demand demand, int... groups) {
        this(demand, Numbers.of(demand), groups);
    }

    private Places(Demand demand, Numbers numbers, int... groups) {
        this.demand = demand;
        this.numbers = numbers;
        this.groups = groups;
    }

    /** Nobody is anywhere. */
    public static Places none(Demand demand) {
        var groups = new int[demand.people().size()];
        Arrays.fill(groups, -1);
        return new Places(demand, groups);
    }

    /** As they were written: of each person, in canonical order, a proposed group or null. */
    public static Places read(Demand demand, List<@Nullable UUID> written) {
        var numbers = Numbers.of(demand);
        return new Places(
                demand,
                numbers,
                written.stream()
                        .mapToInt(it -> numbers.groups.getOrDefault(it, -1))
                        .toArray());
    }

    /** Of each person, in canonical order, a proposed group or null. */
    public List<@Nullable UUID> written() {
        var written = new ArrayList<@Nullable UUID>();
        for (var group : groups) {
            written.add(group < 0 ? null : demand.groups().get(group).id());
        }
        return written;
    }

    public Demand demand() {
        return demand;
    }

    int group(int person) {
        return groups[person];
    }

    /** Whether somebody is of those who were to be placed. */
    public boolean knows(UUID person) {
        return numberOf(person) >= 0;
    }

    /** The number of somebody, from 0; -1 for nobody. */
    int numberOf(UUID person) {
        return numbers.people.getOrDefault(person, -1);
    }

    /** The number of a proposed group, from 0; -1 for none. */
    int number(@Nullable UUID group) {
        return numbers.groups.getOrDefault(group, -1);
    }

    /** In which proposed group somebody is; null when in none. */
    public @Nullable UUID of(UUID person) {
        var group = groups[numberOf(person)];
        return group < 0 ? null : demand.groups().get(group).id();
    }

    /** The same, with somebody elsewhere. */
    public Places moved(UUID person, @Nullable UUID group) {
        return moved(numberOf(person), number(group));
    }

    Places moved(int person, int group) {
        var others = groups.clone();
        others[person] = group;
        return new Places(demand, numbers, others);
    }

    /** Of each proposed group, by its number, how many are in it. */
    int[] sizes() {
        var sizes = new int[demand.groups().size()];
        Arrays.stream(groups).filter(group -> group >= 0).forEach(group -> sizes[group]++);
        return sizes;
    }

    /** How far a goal is reached. */
    public long value(Goal goal) {
        return switch (goal) {
            case PLACED -> Arrays.stream(groups).filter(group -> group >= 0).count();
            case MOVED -> count(this::movedFrom);
            case IF_NEEDED ->
                count(person -> groups[person] >= 0
                        && person(person)
                                .ifNeeded()
                                .contains(demand.groups().get(groups[person]).id()));
            case EVEN ->
                Arrays.stream(sizes()).mapToLong(size -> (long) size * size).sum();
            case MIXED -> ofOneSector();
            case WISHES ->
                demand.pairs().stream()
                        .filter(pair -> !pair.mustBeApart() && isTogether(pair) != pair.apart())
                        .count();
        };
    }

    boolean isTogether(Demand.Pair pair) {
        var one = numberOf(pair.one());
        var other = numberOf(pair.other());
        return one >= 0 && other >= 0 && groups[one] >= 0 && groups[one] == groups[other];
    }

    private boolean movedFrom(int person) {
        var current = number(person(person).current());
        return current >= 0 && groups[person] != current;
    }

    private long ofOneSector() {
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (var person = 0; person < groups.length; person++) {
            var sector = person(person).sector();
            if (groups[person] >= 0 && sector != null) {
                counts.merge(List.of(groups[person], sector), 1, Integer::sum);
            }
        }
        return counts.values().stream()
                .mapToLong(count -> (long) count * (count - 1) / 2)
                .sum();
    }

    private long count(IntPredicate which) {
        return IntStream.range(0, groups.length).filter(which).count();
    }

    Demand.Person person(int number) {
        return demand.people().get(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places places && Arrays.equals(groups, places.groups) && demand.equals(places.demand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(demand, Arrays.hashCode(groups));
    }

    @Override
    public String toString() {
        return Arrays.toString(groups);
    }
}
