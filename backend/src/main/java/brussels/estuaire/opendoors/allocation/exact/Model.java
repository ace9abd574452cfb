package brussels.estuaire.opendoors.allocation.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A demand as CP-SAT reads it: a variable for each chance, one for each person without a visit, and what holds between them. */
final class Model {
    private final Demand demand;
    private final List<Chance> chances;
    private final @Nullable Boolean[] decided;
    private final CpModel model = new CpModel();
    private final Literal[] taken;

    /** Whether each person who keeps no visit gets one, by their place among the people. */
    private final Map<Integer, BoolVar> served = new TreeMap<>();

    Model(Demand demand, List<Chance> chances, @Nullable Boolean[] decided) {
        this.demand = demand;
        this.chances = chances;
        this.decided = decided;
        taken = IntStream.range(0, chances.size())
                .mapToObj(number -> variable(number, decided[number]))
                .toArray(Literal[]::new);
        var ofSlots = new HashMap<Integer, List<Integer>>();
        var ofPeople = new TreeMap<Integer, List<Integer>>();
        for (var number = 0; number < taken.length; number++) {
            var chance = chances.get(number);
            ofSlots.computeIfAbsent(chance.slot(), it -> new ArrayList<>()).add(number);
            ofPeople.computeIfAbsent(chance.person(), it -> new ArrayList<>()).add(number);
        }
        ofSlots.forEach((slot, some) ->
                model.addLessOrEqual(sum(some), demand.slots().get(slot).places()));
        ofPeople.forEach(this::hold);
    }

    CpModel written() {
        return model;
    }

    /** Asks for as much of a goal as can be. */
    void reach(Goal goal) {
        if (goal == Goal.RANKS) {
            model.minimize(measure(goal));
        } else {
            model.maximize(measure(goal));
        }
    }

    /** Holds what was reached of a goal. */
    void hold(Goal goal, long value) {
        model.addEquality(measure(goal), value);
    }

    /** Asks for these chances in their order: the first of them counts more than all the others. */
    void takeFirst(int[] numbers) {
        var weighed = LinearExpr.newBuilder();
        for (var place = 0; place < numbers.length; place++) {
            weighed.addTerm(taken[numbers[place]], 1L << (numbers.length - 1 - place));
        }
        model.maximize(weighed);
    }

    /** Says where to start looking. */
    void startFrom(boolean[] known) {
        var visits = new boolean[demand.people().size()];
        for (var number = 0; number < taken.length; number++) {
            visits[chances.get(number).person()] |= known[number];
            if (decided[number] == null) {
                model.addHint(taken[number], known[number]);
            }
        }
        served.forEach((person, variable) -> model.addHint(variable, visits[person]));
    }

    /** Of each chance, whether it is taken. */
    boolean[] read(CpSolver solver) {
        var read = new boolean[taken.length];
        for (var number = 0; number < taken.length; number++) {
            read[number] = solver.booleanValue(taken[number]);
        }
        return read;
    }

    private Literal variable(int number, @Nullable Boolean decided) {
        if (decided == null) {
            return model.newBoolVar("v" + number);
        }
        return decided ? model.trueLiteral() : model.falseLiteral();
    }

    /** One person is in one place at a time, and visits when they visit something. */
    private void hold(int person, List<Integer> numbers) {
        for (var number : numbers) {
            var starts = slot(number).starts();
            // those that go on when this one starts: each of them overlaps each other
            var together = numbers.stream()
                    .filter(other -> !slot(other).starts().isAfter(starts)
                            && slot(other).ends().isAfter(starts))
                    .map(other -> taken[other])
                    .toArray(Literal[]::new);
            if (together.length > 1) {
                model.addAtMostOne(together);
            }
        }
        if (demand.people().get(person).kept().isEmpty()) {
            var visits = model.newBoolVar("p" + person);
            served.put(person, visits);
            model.addGreaterOrEqual(sum(numbers), visits);
        }
    }

    private LinearExprBuilder measure(Goal goal) {
        var measured = LinearExpr.newBuilder();
        if (goal == Goal.PEOPLE) {
            served.values().forEach(measured::add);
            return measured;
        }
        for (var number = 0; number < taken.length; number++) {
            measured.addTerm(
                    taken[number], goal == Goal.VISITS ? 1 : chances.get(number).rank());
        }
        return measured;
    }

    private LinearExprBuilder sum(List<Integer> numbers) {
        var sum = LinearExpr.newBuilder();
        numbers.forEach(number -> sum.add(taken[number]));
        return sum;
    }

    private Demand.Slot slot(int number) {
        return demand.slots().get(chances.get(number).slot());
    }
}
