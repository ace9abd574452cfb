package brussels.estuaire.reflection.assignments.exact;

import brussels.estuaire.reflection.assignments.exact.Demand.Pair;
import brussels.estuaire.reflection.assignments.exact.Demand.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries every way of placing people, and keeps the best: slow, plain to read, and of nothing that the solver is made of. */
final class Exhaustive {
    private final Demand demand;
    private final List<Person> people;
    private final @Nullable UUID[] there;
    private long @Nullable [] best;
    private List<@Nullable UUID> placed = List.of();

    private Exhaustive(Demand demand) {
        this.demand = demand;
        people = demand.people();
        there = new UUID[people.size()];
    }

    /** Of each person, where they are in the best of all ways. */
    static List<@Nullable UUID> of(Demand demand) {
        var search = new Exhaustive(demand);
        search.go(0);
        return search.placed;
    }

    /** Whether everybody can have a group. */
    static boolean solvable(Demand demand) {
        return !of(demand).contains(null);
    }

    private void go(int number) {
        if (number == there.length) {
            keepIfBetter();
            return;
        }
        // in canonical order, nowhere last: of what is as good, what is found first is the lowest
        for (var group : demand.groups()) {
            there[number] = group.id();
            if (mayBe(people.get(number), group.id())) {
                go(number + 1);
            }
        }
        there[number] = null;
        go(number + 1);
    }

    private static boolean mayBe(Person person, UUID group) {
        return (person.yes().contains(group) || person.ifNeeded().contains(group))
                && (person.locked() == null || person.locked().equals(group));
    }

    private void keepIfBetter() {
        if (allowed()) {
            var score = score();
            if (best == null || Arrays.compare(score, best) < 0) {
                best = score;
                placed = new ArrayList<@Nullable UUID>(Arrays.asList(there));
            }
        }
    }

    private boolean allowed() {
        var meeting = 0;
        for (var group : demand.groups()) {
            var size = size(group.id());
            meeting += size > 0 ? 1 : 0;
            if (size > group.largest() || (size > 0 && size < demand.rules().smallest())) {
                return false;
            }
        }
        return meeting <= demand.rules().groupsAtMost()
                && demand.pairs().stream().noneMatch(it -> it.apart() && it.binding() && together(it))
                && (!demand.rules().organisationsApart() || noTwoOfOneOrganisation());
    }

    private boolean noTwoOfOneOrganisation() {
        for (var one = 0; one < there.length; one++) {
            for (var other = 0; other < one; other++) {
                var organisation = people.get(one).organisation();
                if (there[one] != null
                        && there[one].equals(there[other])
                        && organisation != null
                        && organisation.equals(people.get(other).organisation())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The smaller the better, the most important first. */
    private long[] score() {
        var score = new long[6];
        var ofSector = new HashMap<String, Integer>();
        for (var number = 0; number < there.length; number++) {
            var person = people.get(number);
            score[0] += there[number] == null ? 1 : 0;
            score[1] += person.current() != null && !person.current().equals(there[number]) ? 1 : 0;
            score[2] += there[number] != null && person.ifNeeded().contains(there[number]) ? 1 : 0;
            if (there[number] != null && person.sector() != null) {
                // each one more makes a pair with each of those before
                score[4] += ofSector.merge(there[number] + person.sector(), 1, Integer::sum) - 1;
            }
        }
        for (var group : demand.groups()) {
            score[3] += (long) size(group.id()) * size(group.id());
        }
        score[5] = -demand.pairs().stream()
                .filter(it -> !(it.apart() && it.binding()))
                .filter(it -> it.apart() ? !together(it) : together(it))
                .count();
        return score;
    }

    private boolean together(Pair pair) {
        var one = there[demand.numberOf(pair.one())];
        return one != null && Objects.equals(one, there[demand.numberOf(pair.other())]);
    }

    private int size(UUID group) {
        return (int) Arrays.stream(there).filter(group::equals).count();
    }
}
