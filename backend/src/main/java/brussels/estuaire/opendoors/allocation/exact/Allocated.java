package brussels.estuaire.opendoors.allocation.exact;

import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import brussels.estuaire.opendoors.choices.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gets what, and why somebody does not get something. */
public final class Allocated {
    private final Demand demand;
    private final Map<UUID, Slot> slots;
    private final Map<UUID, List<UUID>> given;
    private final Map<UUID, Integer> left = new HashMap<>();

    /**
     * An answer to a demand.
     *
     * @param given the slots that each person gets, in the order in which they chose them
     */
    Allocated(Demand demand, Map<UUID, List<UUID>> given) {
        this.demand = demand;
        this.given = given;
        slots = demand.slots().stream().collect(Collectors.toMap(Slot::id, Function.identity()));
        demand.slots().forEach(slot -> left.put(slot.id(), slot.places()));
        given.values().forEach(list -> list.forEach(slot -> left.merge(slot, -1, Integer::sum)));
    }

    /** What somebody gets, in the order in which they chose it. */
    public List<UUID> given(Person person) {
        return given.getOrDefault(person.id(), List.of());
    }

    /** How many places are left in a slot. */
    public int left(UUID slot) {
        return left.getOrDefault(slot, 0);
    }

    /** How many people have a visit, of those who chose. */
    public int served() {
        return (int) demand.people().stream()
                .filter(it -> !given(it).isEmpty() || !it.kept().isEmpty())
                .count();
    }

    /** How many visits are given. */
    public int visits() {
        return given.values().stream().mapToInt(List::size).sum();
    }

    /** How many visits are given that were somebody's first choice, second choice, and so on. */
    public Map<Integer, Integer> visitsByRank() {
        var byRank = new TreeMap<Integer, Integer>();
        demand.people()
                .forEach(person -> given(person)
                        .forEach(slot -> byRank.merge(person.choices().indexOf(slot) + 1, 1, Integer::sum)));
        return byRank;
    }

    /** What became of one of somebody's choices. */
    public Answer answer(Person person, UUID choice) {
        var slot = slots.get(choice);
        if (given(person).contains(choice)) {
            return Answer.of(Outcome.GIVEN);
        }
        if (person.kept().contains(choice)) {
            return Answer.of(Outcome.KEPT);
        }
        if (slot == null) {
            return Answer.of(Outcome.GONE);
        }
        var inItsWay = inTheWay(person, slot);
        var rather = inItsWay.stream()
                .filter(it -> person.kept().contains(it)
                        || person.choices().indexOf(it) < person.choices().indexOf(choice))
                .toList();
        if (!rather.isEmpty()) {
            return new Answer(Outcome.OVERLAPS, rather);
        }
        return left(choice) == 0 ? Answer.of(Outcome.FULL) : new Answer(Outcome.OVERLAPS, inItsWay);
    }

    private List<UUID> inTheWay(Person person, Slot slot) {
        return Stream.concat(person.kept().stream(), given(person).stream())
                .filter(it -> slots.containsKey(it) && slots.get(it).overlaps(slot))
                .distinct()
                .toList();
    }
}
