package brussels.estuaire.councils.plans;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.councils.plans.PlanView.PlannedPriority;
import brussels.estuaire.councils.plans.PlannedAction.PlannedEvent;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a plan, with the events that the caller may see; their right to the plan is checked by who asks. */
@RequestScoped
public class ReadPlan {
    private static final String ACTIONS = """
            select a.id, a.priority_id, cast(a.title as text) as title, cast(a.description as text) as description, a.mission,
                   a.theme, a.owner, a.owner_id, cast(o.name as text) as owner_name, a.first_month, a.last_month, a.state,
                   cast(a.outcome as text) as outcome, a.continues is not null as continued, a.version
              from plan_action a join plan_priority p on p.id = a.priority_id left join organisation o on o.id = a.owner_id""";

    private static final String PRIORITIES =
            "select p.id, cast(p.title as text) as title, p.version from plan_priority p";

    private static final String EVENT =
            "e.id, cast(e.title as text) as title, e.type, e.precision, e.starts_at, e.ends_at, e.state";

    private static final String EVENTS = "select d.action_id, " + EVENT + " from plan_action_event d"
            + " join event e on e.id = d.event_id join plan_action a on a.id = d.action_id"
            + " join plan_priority p on p.id = a.priority_id";

    private final VisibleEvents events;
    private final DataSource database;

    /** That an event carried an action out. */
    private record Done(UUID action, PlannedEvent event) {}

    ReadPlan(VisibleEvents events, DataSource database) {
        this.events = events;
        this.database = database;
    }

    /**
     * All that stands in it.
     *
     * @param within whether it is told to those who work with it
     */
    PlanView of(Plan plan, boolean within, Set<PlanView.Right> rights) {
        var byPriority = actions(plan, within).stream().collect(Collectors.groupingBy(PlannedAction::priorityId));
        var priorities = within(plan).rows(database, PRIORITIES, " order by p.place", row -> priority(row, byPriority));
        return PlanView.of(plan, plan.validatedAt == null ? null : event(plan.validatedAt), priorities, rights);
    }

    /** What its priorities are called. */
    public Map<UUID, Text> priorities(Plan plan) {
        return within(plan).rows(database, PRIORITIES, "", row -> priority(row, Map.of())).stream()
                .collect(Collectors.toMap(PlannedPriority::id, PlannedPriority::title));
    }

    /**
     * Its actions, in their order.
     *
     * @param within whether they are told to those who work with it
     */
    public List<PlannedAction> actions(Plan plan, boolean within) {
        return actions(plan, within(plan), within);
    }

    /** One of its actions, as those who work with it read it; 404 when it has none of this id. */
    public PlannedAction action(Plan plan, UUID id) {
        var where = within(plan).and("a.id = :action", "action", id);
        return found(actions(plan, where, true).stream().findFirst().orElse(null));
    }

    private List<PlannedAction> actions(Plan plan, Where where, boolean within) {
        var carried = carried(plan);
        return where.rows(database, ACTIONS, " order by p.place, a.place", row -> action(row, carried, within));
    }

    /** The events that carried its actions out, as far as the caller may see them: the first before the others. */
    private Map<UUID, List<PlannedEvent>> carried(Plan plan) {
        var where = within(plan);
        return announced(where)
                .rows(
                        database,
                        EVENTS,
                        " order by e.starts_at nulls last, e.id",
                        row -> new Done(row.getObject("action_id", UUID.class), event(row)))
                .stream()
                .collect(Collectors.groupingBy(Done::action, Collectors.mapping(Done::event, Collectors.toList())));
    }

    private @Nullable PlannedEvent event(UUID id) {
        return announced(new Where().and("e.id = :event", "event", id))
                .rows(database, "select " + EVENT + " from event e", "", row -> event(row))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Where within(Plan plan) {
        return new Where().and("p.plan_id = :plan", "plan", plan.id);
    }

    private Where announced(Where where) {
        return where.and(events.condition(where))
                .and("e.state = any (:announced)", "announced", Where.names(EventState.ANNOUNCED));
    }

    private static PlannedPriority priority(ResultSet row, Map<UUID, List<PlannedAction>> actions) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PlannedPriority(
                id,
                StoredText.read(row.getString("title")),
                actions.getOrDefault(id, List.of()),
                row.getInt("version"));
    }

    private static PlannedEvent event(ResultSet row) throws SQLException {
        return new PlannedEvent(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                row.getString("type"),
                When.of(row),
                EventState.valueOf(row.getString("state")));
    }

    private static PlannedAction action(ResultSet row, Map<UUID, List<PlannedEvent>> carried, boolean within)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PlannedAction(
                id,
                row.getObject("priority_id", UUID.class),
                StoredText.read(row.getString("title")),
                StoredText.readOrNull(row.getString("description")),
                row.getString("mission"),
                row.getString("theme"),
                within ? row.getString("owner") : null,
                row.getObject("owner_id", UUID.class),
                StoredText.readOrNull(row.getString("owner_name")),
                row.getObject("first_month", Integer.class),
                row.getObject("last_month", Integer.class),
                PlannedAction.State.valueOf(row.getString("state")),
                StoredText.readOrNull(row.getString("outcome")),
                row.getBoolean("continued"),
                carried.getOrDefault(id, List.of()),
                row.getInt("version"));
    }
}
