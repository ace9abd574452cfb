package brussels.estuaire.reflection.assignments.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one best assignment by CP-SAT, step after step: one goal after the other, each held while the next is sought; then, of
 * what is as good, the one whose list of groups, person by person in canonical order, comes first; no group comes last.
 *
 * <p>A step does as much work as it is given, counted by the solver and not by a clock: what is not proven then is the same
 * everywhere, too, and is said not to be proven.
 */
public final class Search {
    /** As many as fit into a sum that stays exact. */
    private static final long MOST_WEIGHT = 1L << 40;

    /** A step that takes longer by a clock is broken off: the transaction of a step has a minute. */
    private static final double MOST_SECONDS = 45;

    private final Demand demand;
    private final Found found;
    private final double work;
    private final Places known;

    private Search(Demand demand, Found found, double work) {
        Loader.loadNativeLibraries();
        this.demand = demand;
        this.found = found;
        this.work = work;
        known = Places.read(demand, found.places());
    }

    /**
     * Seeks all of it at once.
     *
     * @param work how much a step may do, about a second each
     */
    public static Found all(Demand demand, double work) {
        var found = Found.nothing(demand);
        while (!found.complete()) {
            found = step(demand, found, work);
        }
        return found;
    }

    /** Seeks the next goal, or the next people's lowest groups. */
    public static Found step(Demand demand, Found found, double work) {
        var search = new Search(demand, found, work);
        return found.reached().size() < Goal.values().length ? search.nextGoal() : search.nextPeople();
    }

    private Found nextGoal() {
        var goal = Goal.values()[found.reached().size()];
        var model = model();
        model.reach(goal);
        var solved = solve(model);
        // to place nobody is an answer, and what was found before one to this goal, too
        var best = solved.map(Solved::places)
                .filter(it -> !goal.isBetter(known.value(goal), it.value(goal)))
                .orElse(known);
        var reached = new ArrayList<>(found.reached());
        reached.add(
                new Reached(goal, best.value(goal), solved.map(it -> it.bound).orElse(null)));
        return new Found(List.copyOf(reached), best.written(), 0, false);
    }

    private Found nextPeople() {
        // an order of what may not be the best means nothing
        if (found.doubtful() || !found.reached().stream().allMatch(Reached::proven)) {
            return new Found(found.reached(), found.places(), found.places().size(), true);
        }
        var options = options();
        var asked = new ArrayList<Integer>();
        var weight = 1L;
        var next = found.ordered();
        for (; next < options.size() && weight * (options.get(next).size() + 1) < MOST_WEIGHT; next++) {
            if (options.get(next).size() > 0) {
                asked.add(next);
                weight *= options.get(next).size() + 1;
            }
        }
        var inTheLowest = asked.stream()
                .allMatch(person -> known.group(person) == options.get(person).getFirst());
        if (inTheLowest) {
            return new Found(found.reached(), found.places(), next, found.doubtful());
        }
        var model = model();
        for (var person = 0; person < found.ordered(); person++) {
            model.hold(person, known.group(person));
        }
        model.takeLowest(asked);
        var solved = solve(model);
        var proven = solved.filter(it -> it.optimal).isPresent();
        return new Found(
                found.reached(), solved.map(Solved::places).orElse(known).written(), next, !proven);
    }

    private List<List<Integer>> options() {
        var options = new ArrayList<List<Integer>>();
        for (var person = 0; person < demand.people().size(); person++) {
            options.add(Model.options(demand, person));
        }
        return options;
    }

    private Model model() {
        var model = new Model(demand);
        Map<Goal, Long> held = new EnumMap<>(Goal.class);
        found.reached().forEach(it -> held.put(it.goal(), it.value()));
        held.forEach(model::hold);
        return model;
    }

    private record Solved(
            Places places, boolean optimal, @Nullable Long bound) {}

    private Optional<Solved> solve(Model model) {
        model.startFrom(known);
        var solver = solver(work);
        return switch (solver.solve(model.written())) {
            case OPTIMAL -> Optional.of(new Solved(model.read(solver), true, Math.round(solver.objectiveValue())));
            case FEASIBLE ->
                Optional.of(new Solved(model.read(solver), false, Math.round(solver.bestObjectiveBound())));
            case UNKNOWN -> Optional.empty();
            default -> throw new IllegalStateException("the demand makes no sense to the solver");
        };
    }

    /** One worker: the answer is the same however many there are, and the server has few cores. */
    static CpSolver solver(double work) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(work)
                .setMaxTimeInSeconds(MOST_SECONDS);
        return solver;
    }
}
