package brussels.estuaire.opendoors.allocation.exact;

import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tries everything that can be given, and keeps the best of it: slow, and plain to read. */
final class Exhaustive {
    private final Demand demand;
    private final Map<UUID, Slot> slots = new HashMap<>();
    private final List<Visit> all = new ArrayList<>();
    private List<Visit> best = List.of();

    /** Better ones first; of two that are as good, the one whose list of visits is lower. */
    private final Comparator<List<Visit>> better = Comparator.<List<Visit>>comparingInt(visits -> -people(visits))
            .thenComparingInt(visits -> -visits.size())
            .thenComparingInt(visits -> visits.stream().mapToInt(Visit::rank).sum())
            .thenComparing(Exhaustive::list);

    private record Visit(int person, int rank, UUID slot) {}

    private Exhaustive(Demand demand) {
        this.demand = demand;
        demand.slots().forEach(slot -> slots.put(slot.id(), slot));
        for (var person = 0; person < demand.people().size(); person++) {
            var choices = demand.people().get(person).choices();
            for (var choice = 0; choice < choices.size(); choice++) {
                all.add(new Visit(person, choice + 1, choices.get(choice)));
            }
        }
    }

    /** What each person gets. */
    static Map<UUID, List<UUID>> of(Demand demand) {
        var search = new Exhaustive(demand);
        search.go(0, new ArrayList<>());
        var given = new HashMap<UUID, List<UUID>>();
        search.best.forEach(visit -> given.computeIfAbsent(
                        demand.people().get(visit.person()).id(), it -> new ArrayList<>())
                .add(visit.slot()));
        return given;
    }

    private void go(int number, List<Visit> taken) {
        if (number == all.size()) {
            if (better.compare(taken, best) < 0) {
                best = List.copyOf(taken);
            }
            return;
        }
        var visit = all.get(number);
        if (fits(visit, taken)) {
            taken.add(visit);
            go(number + 1, taken);
            taken.removeLast();
        }
        go(number + 1, taken);
    }

    private boolean fits(Visit visit, List<Visit> taken) {
        var slot = slots.get(visit.slot());
        return slot != null
                && taken.stream().filter(it -> it.slot().equals(visit.slot())).count() < slot.places()
                && taken.stream()
                        .filter(it -> it.person() == visit.person())
                        .noneMatch(it -> slot.overlaps(slot(it.slot())))
                && demand.people().get(visit.person()).kept().stream().noneMatch(it -> slot.overlaps(slot(it)));
    }

    /** How many visit who keep no visit. */
    private int people(List<Visit> visits) {
        return (int) visits.stream()
                .mapToInt(Visit::person)
                .filter(person -> demand.people().get(person).kept().isEmpty())
                .distinct()
                .count();
    }

    private Slot slot(UUID id) {
        return Objects.requireNonNull(slots.get(id));
    }

    /** Letters that are ordered as the lists of persons and ranks are. */
    private static String list(List<Visit> visits) {
        var letters = new StringBuilder();
        visits.forEach(it -> letters.append((char) ('a' + it.person())).append((char) ('a' + it.rank())));
        return letters.toString();
    }
}
