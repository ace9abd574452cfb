package brussels.estuaire.reflection.assignments.exact;

import brussels.estuaire.reflection.assignments.exact.Clash.Relaxation;
import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds an irreducible set of conditions that clash: one after the other is left out, and stays out as long as not everybody can be placed
 * without it. Rules are left out before people, and people who can often before those who can seldom: what stays is said in few words.
 */
public final class FindClash {
    private final Demand demand;
    private double work;

    private FindClash(Demand demand, double work) {
        Loader.loadNativeLibraries();
        this.demand = demand;
        this.work = work;
    }

    /** The conditions that clash; nothing when everybody can be placed, or when it is not known after so much work. */
    public static Optional<Clash> of(Demand demand, double work) {
        var find = new FindClash(demand, work);
        return find.conditions()
                .map(some -> new Clash(some.stream()
                        .map(it -> new Relaxation(it, find.placedWithout(it)))
                        .toList()));
    }

    private Optional<List<Condition>> conditions() {
        if (solvable(demand).orElse(true)) {
            return Optional.empty();
        }
        var kept = new ArrayList<Condition>();
        var left = new Demand[] {demand};
        return sift(all(demand), kept, left) ? Optional.of(List.copyOf(kept)) : Optional.empty();
    }

    /**
     * Leaves out of these what is not needed, half by half.
     *
     * @param left what is left of the demand
     * @return false when it is not known
     */
    private boolean sift(List<Condition> some, List<Condition> kept, Demand[] left) {
        var without = left[0];
        for (var condition : some) {
            without = without.without(condition);
        }
        var solvable = solvable(without);
        if (solvable.isEmpty()) {
            return false;
        }
        if (!solvable.get()) {
            left[0] = without;
            return true;
        }
        if (some.size() == 1) {
            return kept.add(some.getFirst());
        }
        var half = some.size() / 2;
        return sift(some.subList(0, half), kept, left) && sift(some.subList(half, some.size()), kept, left);
    }

    /** Everything that can be left out. */
    static List<Condition> all(Demand demand) {
        var all = new ArrayList<Condition>();
        all.add(Condition.of(Rule.SMALLEST));
        demand.pairs().stream()
                .filter(Demand.Pair::mustBeApart)
                .forEach(it -> all.add(Condition.of(Rule.APART, it.one(), it.other())));
        if (demand.rules().organisationsApart()) {
            organisations(demand).forEach(some -> all.add(Condition.of(Rule.ORGANISATION, some.toArray(UUID[]::new))));
        }
        demand.people().stream()
                .filter(it -> it.locked() != null)
                .forEach(it -> all.add(new Condition(Rule.LOCK, List.of(it.id()), it.locked())));
        all.add(Condition.of(Rule.GROUPS_AT_MOST));
        demand.groups().forEach(it -> all.add(new Condition(Rule.LARGEST, List.of(), it.id())));
        demand.people().stream()
                .sorted(Comparator.comparingInt(
                        it -> -it.yes().size() - it.ifNeeded().size()))
                .forEach(it -> all.add(Condition.of(Rule.FREE, it.id())));
        return all;
    }

    private static List<List<UUID>> organisations(Demand demand) {
        var organisations = new TreeMap<String, List<UUID>>();
        demand.people().forEach(it -> {
            if (it.organisation() != null) {
                organisations
                        .computeIfAbsent(it.organisation(), key -> new ArrayList<>())
                        .add(it.id());
            }
        });
        return organisations.values().stream().filter(some -> some.size() > 1).toList();
    }

    /** Whether everybody can have a group; nothing when it is not known. */
    private Optional<Boolean> solvable(Demand some) {
        for (var person = 0; person < some.people().size(); person++) {
            if (Model.options(some, person).isEmpty()) {
                return Optional.of(false);
            }
        }
        var model = new Model(some);
        model.placeAll();
        return switch (solve(model).status) {
            case OPTIMAL, FEASIBLE -> Optional.of(true);
            case INFEASIBLE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private @Nullable Integer placedWithout(Condition condition) {
        var model = new Model(demand.without(condition));
        model.reach(Goal.PLACED);
        var solved = solve(model);
        return solved.status == CpSolverStatus.OPTIMAL ? (int) Math.round(solved.solver.objectiveValue()) : null;
    }

    private record Solved(CpSolver solver, CpSolverStatus status) {}

    private Solved solve(Model model) {
        var solver = Search.solver(Math.max(0, work));
        var status = solver.solve(model.written());
        work -= solver.response().getDeterministicTime();
        return new Solved(solver, status);
    }
}
