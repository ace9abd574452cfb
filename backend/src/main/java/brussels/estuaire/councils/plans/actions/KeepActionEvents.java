package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.councils.plans.KeepPlan;
import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which events carried an action out: announced ones that the caller sees; of the others nothing is said and nothing changed. */
@RequestScoped
class KeepActionEvents {
    private static final String CARRIED = "e.id in (select event_id from plan_action_event where action_id = :action)";

    @Inject
    VisibleEvents events;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the audit keeps.
     *
     * @param events how many there are
     */
    record Carried(Text action, int events) {}

    void keep(Plan plan, Action action, ActionEventsForm form) {
        edit.madeFrom(action.version);
        var told = Set.copyOf(edit.valid(form).events());
        refuseUnknown(form.events(), ids(new Where().and("e.id = any (cast(:told as uuid[]))", "told", names(told))));
        var there = ids(new Where().and(CARRIED).with("action", action.id));
        for (var event : there) {
            if (!told.contains(event)) {
                write("delete from plan_action_event where action_id = :action and event_id = :event", action, event);
            }
        }
        for (var event : told) {
            if (!there.contains(event)) {
                write("insert into plan_action_event (action_id, event_id) values (:action, :event)", action, event);
            }
        }
        entities.lock(action, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        plan.change(clock.now());
        Plan.flush();
        audit.did("PLAN_EVENTS_CHANGED", KeepPlan.subject(plan), null, new Carried(action.title, told.size()));
    }

    private static void refuseUnknown(List<UUID> told, Set<UUID> known) {
        var violations = new ArrayList<Violation>();
        for (var place = 0; place < told.size(); place++) {
            if (!known.contains(told.get(place))) {
                violations.add(new Violation("/events/" + place, "unknown"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Those that were announced and that the caller sees. */
    @SuppressWarnings("unchecked")
    private Set<UUID> ids(Where where) {
        return ((List<UUID>) where.and(events.condition(where))
                        .and("e.state = any (:announced)", "announced", Where.names(EventState.ANNOUNCED))
                        .query(entities, "select e.id from event e", "", UUID.class)
                        .getResultList())
                .stream().collect(Collectors.toSet());
    }

    private static List<String> names(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of(new UUID(0, 0).toString())
                : ids.stream().map(UUID::toString).toList();
    }

    private void write(String sql, Action action, UUID event) {
        entities.createNativeQuery(sql)
                .setParameter("action", action.id)
                .setParameter("event", event)
                .executeUpdate();
    }
}
