package brussels.estuaire.councils.plans.year;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.councils.plans.PlannedAction;
import brussels.estuaire.councils.plans.PlannedAction.PlannedEvent;
import brussels.estuaire.councils.plans.ReadPlan;
import brussels.estuaire.councils.plans.year.EventFigures.Figures;
import brussels.estuaire.councils.plans.year.PlanYearView.ActionYear;
import brussels.estuaire.councils.plans.year.PlanYearView.EventYear;
import brussels.estuaire.councils.plans.year.PlanYearView.MissionYear;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Puts together what came of a plan; the caller's right to it is checked by who asks. */
@RequestScoped
class CountYear {
    private static final int MONTHS_OF_QUARTER = 3;

    private final ReadPlan read;
    private final EventFigures figures;
    private final DataSource database;

    CountYear(ReadPlan read, EventFigures figures, DataSource database) {
        this.read = read;
        this.figures = figures;
        this.database = database;
    }

    /**
     * The year of a plan.
     *
     * @param within whether it is told to those who work with it
     */
    PlanYearView of(Plan plan, boolean within) {
        var actions = read.actions(plan, within);
        var events = actions.stream()
                .flatMap(it -> it.events().stream())
                .map(PlannedEvent::id)
                .collect(Collectors.toSet());
        var counted = figures.of(events, within ? plan.bassin() : null);
        var priorities = read.priorities(plan);
        var byMission = actions.stream()
                .collect(Collectors.groupingBy(
                        PlannedAction::mission,
                        Collectors.mapping(it -> action(it, priorities, counted), Collectors.toList())));
        var missions = missions(plan).stream()
                .map(code -> mission(code, byMission.getOrDefault(code, List.of())))
                .toList();
        return new PlanYearView(plan.id(), plan.bassin(), plan.year(), missions);
    }

    /** Those that actions may serve, in their order, and obsolete ones that some served. */
    private List<String> missions(Plan plan) {
        return new Where()
                .and("t.vocabulary = 'MISSIONS'")
                .and(
                        "not t.obsolete or t.code in (select a.mission from plan_action a"
                                + " join plan_priority p on p.id = a.priority_id where p.plan_id = :plan)",
                        "plan",
                        plan.id())
                .rows(database, "select t.code from term t", " order by t.position, t.code", row -> row.getString(1));
    }

    private static MissionYear mission(String code, List<ActionYear> actions) {
        var events = actions.stream()
                .flatMap(it -> it.events().stream())
                .collect(Collectors.toMap(EventYear::id, EventYear::state, (one, same) -> one));
        return new MissionYear(
                code,
                (int) actions.stream()
                        .filter(it -> it.state() == PlannedAction.State.DONE)
                        .count(),
                events.size(),
                (int) events.values().stream()
                        .filter(it -> it == EventState.HELD || it == EventState.CLOSED)
                        .count(),
                actions);
    }

    private static ActionYear action(PlannedAction it, Map<UUID, Text> priorities, Map<UUID, Figures> counted) {
        return new ActionYear(
                it.id(),
                priorities.getOrDefault(it.priorityId(), it.title()),
                it.title(),
                it.state(),
                it.owner(),
                it.ownerName(),
                quarters(it),
                it.outcome(),
                it.events().stream()
                        .map(event -> event(event, counted.getOrDefault(event.id(), Figures.NONE)))
                        .toList());
    }

    private static EventYear event(PlannedEvent it, Figures figures) {
        return new EventYear(
                it.id(),
                it.title(),
                it.type(),
                it.when(),
                it.state(),
                figures.attendance(),
                figures.registered(),
                figures.came());
    }

    /** Those between its first month and its last; when one of them is not told, that of the other. */
    static List<Integer> quarters(PlannedAction it) {
        var first = it.firstMonth() == null ? it.lastMonth() : it.firstMonth();
        var last = it.lastMonth() == null ? first : it.lastMonth();
        return first == null || last == null
                ? List.of()
                : IntStream.rangeClosed(quarter(first), quarter(last)).boxed().toList();
    }

    private static int quarter(int month) {
        return 1 + (month - 1) / MONTHS_OF_QUARTER;
    }
}
