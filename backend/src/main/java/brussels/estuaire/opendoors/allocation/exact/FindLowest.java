package brussels.estuaire.opendoors.allocation.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lowest of the best answers, by CP-SAT: one goal after the other, each held while the next is sought; then chance by chance
 * in canonical order, some dozens at once.
 */
final class FindLowest {
    /** As many as a sum of different powers of two may have and stay exact. */
    private static final int AT_ONCE = 40;

    private final Demand demand;
    private final List<Chance> chances;
    private final long deadline;

    /** What is decided of each chance; null as long as it is not. */
    private final Boolean[] decided;

    private final Map<Goal, Long> reached = new EnumMap<>(Goal.class);
    private boolean @Nullable [] best;

    FindLowest(Demand demand, List<Chance> chances, Duration most) {
        Loader.loadNativeLibraries();
        this.demand = demand;
        this.chances = chances;
        deadline = System.nanoTime() + most.toNanos();
        decided = new Boolean[chances.size()];
    }

    /** Of each chance, whether it is given. */
    boolean[] given() {
        for (var goal : Goal.values()) {
            var model = model();
            model.reach(goal);
            reached.put(goal, solve(model, true));
        }
        for (var from = 0; from < chances.size(); ) {
            from = decideFrom(from);
        }
        return Objects.requireNonNull(best);
    }

    /** Decides some dozens of chances, and says which is the next one. */
    private int decideFrom(int from) {
        var asked = new int[AT_ONCE];
        var count = 0;
        var next = from;
        var doubtful = false;
        for (; next < chances.size() && count < AT_ONCE; next++) {
            if (isOutOfReach(next)) {
                decided[next] = false;
            } else {
                doubtful |= !Objects.requireNonNull(best)[next];
                asked[count++] = next;
            }
        }
        asked = Arrays.copyOf(asked, count);
        // what is given as far as one looks is the lowest already
        if (doubtful) {
            var model = model();
            model.takeFirst(asked);
            solve(model, false);
        }
        for (var chance : asked) {
            decided[chance] = Objects.requireNonNull(best)[chance];
        }
        return next;
    }

    /** Whether what is decided already leaves it no place or no time. */
    private boolean isOutOfReach(int number) {
        var chance = chances.get(number);
        var slot = demand.slots().get(chance.slot());
        var taken = 0;
        for (var before = 0; before < number; before++) {
            if (Boolean.TRUE.equals(decided[before])) {
                var other = chances.get(before);
                taken += other.slot() == chance.slot() ? 1 : 0;
                if (other.person() == chance.person()
                        && demand.slots().get(other.slot()).overlaps(slot)) {
                    return true;
                }
            }
        }
        return taken >= slot.places();
    }

    private Model model() {
        var model = new Model(demand, chances, decided);
        reached.forEach(model::hold);
        if (best != null) {
            model.startFrom(best);
        }
        return model;
    }

    /** Keeps the best answer, and says how good it is. */
    private long solve(Model model, boolean simplify) {
        var solver = new CpSolver();
        // one worker: the answer is the same however many there are, and the server has few cores
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setCpModelPresolve(simplify)
                .setMaxTimeInSeconds(Math.max(0, (deadline - System.nanoTime()) / 1e9));
        switch (solver.solve(model.written())) {
            case OPTIMAL -> best = model.read(solver);
            case FEASIBLE, UNKNOWN -> throw new NotProven();
            // to give nobody anything is an answer, too
            default -> throw new IllegalStateException("the demand makes no sense to the solver");
        }
        return Math.round(solver.objectiveValue());
    }
}
