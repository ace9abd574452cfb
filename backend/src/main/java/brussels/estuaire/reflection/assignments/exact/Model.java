package brussels.estuaire.reflection.assignments.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A demand as CP-SAT reads it: a variable for each person and proposed group in which they may be, and what holds between them. */
final class Model {
    private final Demand demand;
    private final CpModel model = new CpModel();

    /** By person, then by group: whether they are in it. */
    private final List<TreeMap<Integer, BoolVar>> in = new ArrayList<>();

    /** By group: who may be in it. */
    private final List<TreeMap<Integer, BoolVar>> of = new ArrayList<>();

    private final List<BoolVar> meets = new ArrayList<>();
    private final Measures measures;

    Model(Demand demand) {
        this.demand = demand;
        demand.groups().forEach(it -> {
            meets.add(model.newBoolVar("m" + meets.size()));
            of.add(new TreeMap<>());
        });
        for (var person = 0; person < demand.people().size(); person++) {
            consider(person);
        }
        for (var group = 0; group < of.size(); group++) {
            bound(group);
        }
        model.addLessOrEqual(sum(meets), demand.rules().groupsAtMost());
        demand.pairs().stream().filter(Demand.Pair::mustBeApart).forEach(this::keepApart);
        measures = new Measures(demand, model, in, of, meets);
    }

    /** The proposed groups in which somebody may be. */
    static List<Integer> options(Demand demand, int person) {
        var who = demand.people().get(person);
        var options = new ArrayList<Integer>();
        for (var group = 0; group < demand.groups().size(); group++) {
            var id = demand.groups().get(group).id();
            var free = who.yes().contains(id) || who.ifNeeded().contains(id);
            if (free && (who.locked() == null || who.locked().equals(id))) {
                options.add(group);
            }
        }
        return options;
    }

    CpModel written() {
        return model;
    }

    /** Wants everybody to have a group. */
    void placeAll() {
        in.forEach(options -> model.addExactlyOne(options.values().toArray(Literal[]::new)));
    }

    /** Asks for as much of a goal as can be, or as little. */
    void reach(Goal goal) {
        if (goal.most()) {
            model.maximize(measures.of(goal));
        } else {
            model.minimize(measures.of(goal));
        }
    }

    /** Holds what was reached of a goal. */
    void hold(Goal goal, long value) {
        if (goal.most()) {
            model.addGreaterOrEqual(measures.of(goal), value);
        } else {
            model.addLessOrEqual(measures.of(goal), value);
        }
    }

    /** Holds where somebody is. */
    void hold(int person, int group) {
        in.get(person).forEach((other, there) -> model.addEquality(there, other == group ? 1 : 0));
    }

    /** Asks for these people to be in the lowest groups: the first of them counts more than all the others; nowhere comes last. */
    void takeLowest(List<Integer> people) {
        var weighed = LinearExpr.newBuilder();
        var weight = 1L;
        for (var person : people.reversed()) {
            var options = in.get(person);
            var rank = 0;
            for (var there : options.values()) {
                weighed.addTerm(there, weight * (rank++ - options.size()));
            }
            weight *= options.size() + 1;
        }
        model.minimize(weighed);
    }

    /** Says where to start looking. */
    void startFrom(Places known) {
        for (var person = 0; person < in.size(); person++) {
            var group = known.group(person);
            in.get(person).forEach((other, there) -> model.addHint(there, other == group));
        }
        var sizes = known.sizes();
        for (var group = 0; group < sizes.length; group++) {
            model.addHint(meets.get(group), sizes[group] > 0);
        }
        measures.startFrom(known);
    }

    Places read(CpSolver solver) {
        var groups = new int[in.size()];
        for (var person = 0; person < groups.length; person++) {
            groups[person] = in.get(person).entrySet().stream()
                    .filter(it -> solver.booleanValue(it.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(-1);
        }
        return new Places(demand, groups);
    }

    private void consider(int person) {
        var options = new TreeMap<Integer, BoolVar>();
        for (var group : options(demand, person)) {
            var there = model.newBoolVar("p" + person + "g" + group);
            options.put(group, there);
            of.get(group).put(person, there);
            model.addImplication(there, meets.get(group));
        }
        in.add(options);
        model.addAtMostOne(options.values().toArray(Literal[]::new));
    }

    private void bound(int group) {
        var size = sum(of.get(group).values());
        model.addLessOrEqual(
                size,
                LinearExpr.term(meets.get(group), demand.groups().get(group).largest()));
        model.addGreaterOrEqual(
                sum(of.get(group).values()),
                LinearExpr.term(meets.get(group), Math.max(1, demand.rules().smallest())));
        if (demand.rules().organisationsApart()) {
            var organisations = new HashMap<String, List<Literal>>();
            of.get(group).forEach((person, there) -> {
                var organisation = demand.people().get(person).organisation();
                if (organisation != null) {
                    organisations
                            .computeIfAbsent(organisation, it -> new ArrayList<>())
                            .add(there);
                }
            });
            new TreeMap<>(organisations)
                    .values().stream()
                            .filter(some -> some.size() > 1)
                            .forEach(some -> model.addAtMostOne(some.toArray(Literal[]::new)));
        }
    }

    private void keepApart(Demand.Pair pair) {
        var one = demand.numberOf(pair.one());
        var other = demand.numberOf(pair.other());
        if (one >= 0 && other >= 0) {
            in.get(one).forEach((group, there) -> {
                var too = in.get(other).get(group);
                if (too != null) {
                    model.addAtMostOne(new Literal[] {there, too});
                }
            });
        }
    }

    static LinearExprBuilder sum(Iterable<? extends LinearArgument> some) {
        var sum = LinearExpr.newBuilder();
        some.forEach(sum::add);
        return sum;
    }
}
