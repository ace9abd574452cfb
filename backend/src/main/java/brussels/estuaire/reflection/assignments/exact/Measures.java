package brussels.estuaire.reflection.assignments.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the goals measure, as sums of variables; each is written when it is first asked for.
 *
 * <p>A square is a sum of odd steps, and the pairs among n a sum of 0, 1, 2…: each person more costs more than the one before, so that
 * steps are taken in their order without being told, and what is no integer is still a good bound.
 */
final class Measures {
    private final Demand demand;
    private final CpModel model;
    private final List<TreeMap<Integer, BoolVar>> in;
    private final List<TreeMap<Integer, BoolVar>> of;
    private final List<BoolVar> meets;
    private final Map<Goal, LinearExpr> written = new EnumMap<>(Goal.class);

    /** Variables that follow from who is where. */
    private final List<Steps> stairs = new ArrayList<>();

    private record Steps(Collection<Integer> people, int group, List<BoolVar> steps) {}

    Measures(
            Demand demand,
            CpModel model,
            List<TreeMap<Integer, BoolVar>> in,
            List<TreeMap<Integer, BoolVar>> of,
            List<BoolVar> meets) {
        this.demand = demand;
        this.model = model;
        this.in = in;
        this.of = of;
        this.meets = meets;
    }

    LinearExpr of(Goal goal) {
        var known = written.get(goal);
        if (known != null) {
            return known;
        }
        var sum = LinearExpr.newBuilder();
        switch (goal) {
            case PLACED -> in.forEach(options -> options.values().forEach(sum::add));
            case MOVED -> moved(sum);
            case IF_NEEDED -> ifNeeded(sum);
            case EVEN -> even(sum);
            case MIXED -> mixed(sum);
            case WISHES -> wishes(sum);
        }
        var measured = sum.build();
        written.put(goal, measured);
        return measured;
    }

    void startFrom(Places known) {
        for (var some : stairs) {
            var count = some.people.stream()
                    .filter(person -> known.group(person) == some.group)
                    .count();
            for (var step = 0; step < some.steps.size(); step++) {
                model.addHint(some.steps.get(step), step < count);
            }
        }
    }

    private void moved(LinearExprBuilder sum) {
        for (var person = 0; person < in.size(); person++) {
            var current = demand.number(demand.people().get(person).current());
            if (current >= 0) {
                sum.add(1);
                var stays = in.get(person).get(current);
                if (stays != null) {
                    sum.addTerm(stays, -1);
                }
            }
        }
    }

    private void ifNeeded(LinearExprBuilder sum) {
        for (var person = 0; person < in.size(); person++) {
            var ifNeeded = demand.people().get(person).ifNeeded();
            in.get(person).forEach((group, there) -> {
                if (ifNeeded.contains(demand.groups().get(group).id())) {
                    sum.add(there);
                }
            });
        }
    }

    private void even(LinearExprBuilder sum) {
        for (var group = 0; group < of.size(); group++) {
            var steps = steps(of.get(group), group, demand.groups().get(group).largest());
            for (var step = 0; step < steps.size(); step++) {
                sum.addTerm(steps.get(step), 2L * step + 1);
            }
        }
    }

    private void mixed(LinearExprBuilder sum) {
        for (var group = 0; group < of.size(); group++) {
            var sectors = new TreeMap<String, TreeMap<Integer, BoolVar>>();
            of.get(group).forEach((person, there) -> {
                var sector = demand.people().get(person).sector();
                if (sector != null) {
                    sectors.computeIfAbsent(sector, it -> new TreeMap<>()).put(person, there);
                }
            });
            for (var some : sectors.values()) {
                if (some.size() > 1) {
                    var steps = steps(some, group, demand.groups().get(group).largest());
                    for (var step = 1; step < steps.size(); step++) {
                        sum.addTerm(steps.get(step), step);
                    }
                }
            }
        }
    }

    /** As many steps as people of these are in a group. */
    private List<BoolVar> steps(TreeMap<Integer, BoolVar> some, int group, int largest) {
        var steps = new ArrayList<BoolVar>();
        for (var step = 0; step < Math.min(largest, some.size()); step++) {
            var taken = model.newBoolVar("s" + stairs.size() + "n" + step);
            model.addImplication(taken, step == 0 ? meets.get(group) : steps.get(step - 1));
            steps.add(taken);
        }
        // at each step: no more groups than meet take it
        model.addEquality(Model.sum(some.values()), Model.sum(steps));
        steps.forEach(step -> model.addImplication(step, meets.get(group)));
        stairs.add(new Steps(some.keySet(), group, steps));
        return steps;
    }

    private void wishes(LinearExprBuilder sum) {
        for (var pair : demand.pairs()) {
            if (!pair.mustBeApart()) {
                var together = together(pair);
                if (pair.apart()) {
                    sum.add(1);
                    together.forEach(it -> sum.addTerm(it, -1));
                } else {
                    together.forEach(sum::add);
                }
            }
        }
    }

    /** Of each group in which both may be, whether both are. */
    private List<BoolVar> together(Demand.Pair pair) {
        var both = new ArrayList<BoolVar>();
        var others = in.get(demand.numberOf(pair.other()));
        in.get(demand.numberOf(pair.one())).forEach((group, one) -> {
            var other = others.get(group);
            if (other != null) {
                var there = model.newBoolVar("b" + pair.one() + pair.other() + group);
                model.addImplication(there, one);
                model.addImplication(there, other);
                model.addBoolOr(new Literal[] {one.not(), other.not(), there});
                both.add(there);
            }
        });
        return both;
    }
}
