package brussels.estuaire.opendoors.allocation.exact;

import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Shares slots out among those who chose them, under places and so that nobody is in two slots at once.
 *
 * <p>Of all answers, those with most people who visit; of these, those with most visits; of these, those with the smallest sum of ranks;
 * of these, the one whose list of visits, people in canonical order and each one's by rank, comes first.
 */
public final class Allocate {
    private final Demand demand;
    private final Map<UUID, Integer> slots = new HashMap<>();
    private final List<Chance> chances = new ArrayList<>();

    private Allocate(Demand demand) {
        this.demand = demand;
        for (var slot : demand.slots()) {
            slots.put(slot.id(), slots.size());
        }
        for (var person = 0; person < demand.people().size(); person++) {
            consider(person);
        }
    }

    /**
     * The one answer.
     *
     * @param most how long one may look for it
     * @throws NotProven when it was not found, or not proven to be the best, in that time
     */
    public static Allocated of(Demand demand, Duration most) {
        var allocate = new Allocate(demand);
        return allocate.answer(
                allocate.chances.isEmpty() ? new boolean[0] : new FindLowest(demand, allocate.chances, most).given());
    }

    /** What somebody may be given: what takes place, has a place left and does not overlap what they keep. */
    private void consider(int number) {
        var person = demand.people().get(number);
        for (var choice = 0; choice < person.choices().size(); choice++) {
            var place = slots.get(person.choices().get(choice));
            if (place != null && isFree(person, demand.slots().get(place))) {
                chances.add(new Chance(number, choice + 1, place));
            }
        }
    }

    private boolean isFree(Person person, Slot slot) {
        return slot.places() > 0
                && person.kept().stream()
                        .map(slots::get)
                        .filter(Objects::nonNull)
                        .map(kept -> demand.slots().get(kept))
                        .noneMatch(slot::overlaps);
    }

    private Allocated answer(boolean[] taken) {
        var given = new HashMap<UUID, List<UUID>>();
        for (var number = 0; number < taken.length; number++) {
            if (taken[number]) {
                var chance = chances.get(number);
                var person = demand.people().get(chance.person()).id();
                given.computeIfAbsent(person, it -> new ArrayList<>())
                        .add(demand.slots().get(chance.slot()).id());
            }
        }
        return new Allocated(demand, given);
    }
}
