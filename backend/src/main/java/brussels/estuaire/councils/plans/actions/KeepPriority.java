package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.councils.plans.KeepPlan;
import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the priorities of a plan, and the order of all that stands in it; nobody else writes at it meanwhile. */
@RequestScoped
class KeepPriority {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Priority add(Plan plan, PriorityForm form) {
        edit.valid(form);
        var others = Priority.of(plan);
        if (others.size() >= Priority.MOST) {
            throw Refusal.conflict("plan-full");
        }
        var priority = new Priority();
        priority.plan = plan.id();
        priority.place = others.isEmpty() ? 1 : others.getLast().place + 1;
        priority.title = form.title();
        priority.persist();
        write(plan, "PLAN_PRIORITY_ADDED", null, form);
        return priority;
    }

    void change(Plan plan, Priority priority, PriorityForm form) {
        edit.madeFrom(priority.version);
        edit.valid(form);
        var before = new PriorityForm(priority.title);
        priority.title = form.title();
        write(plan, "PLAN_PRIORITY_CHANGED", before, form);
    }

    void remove(Plan plan, Priority priority) {
        edit.madeFrom(priority.version);
        if (Action.count(priority.id) > 0) {
            throw Refusal.conflict("priority-has-actions");
        }
        priority.delete();
        write(plan, "PLAN_PRIORITY_REMOVED", null, new PriorityForm(priority.title));
    }

    /** Puts all that stands in it in another order. */
    void order(Plan plan, OrderForm form) {
        edit.madeFrom(plan.version());
        edit.valid(form);
        var priorities = Priority.of(plan);
        var actions = Action.of(plan);
        refuseUnless(
                form.priorities().stream().map(OrderForm.Part::id).sorted().toList(),
                priorities.stream().map(it -> it.id).sorted().toList());
        refuseUnless(
                form.priorities().stream()
                        .flatMap(it -> it.actions().stream())
                        .sorted()
                        .toList(),
                actions.stream().map(it -> it.id).sorted().toList());
        for (var priority : priorities) {
            priority.place = 1 + place(form, priority.id);
        }
        for (var action : actions) {
            put(form, action);
        }
        write(plan, "PLAN_ORDERED", null, null);
    }

    private static int place(OrderForm form, UUID priority) {
        return form.priorities().stream().map(OrderForm.Part::id).toList().indexOf(priority);
    }

    private static void put(OrderForm form, Action action) {
        var part = form.priorities().stream()
                .filter(it -> it.actions().contains(action.id))
                .findFirst()
                .orElseThrow();
        action.priority = part.id();
        action.place = 1 + part.actions().indexOf(action.id);
    }

    /** Nothing is left out, and nothing stands twice. */
    private static void refuseUnless(List<UUID> told, List<UUID> there) {
        if (!told.equals(there)) {
            throw Refusal.invalid("/priorities", "not-the-whole-plan");
        }
    }

    private void write(Plan plan, String act, @Nullable Object before, @Nullable Object after) {
        plan.change(clock.now());
        Plan.flush();
        audit.did(act, KeepPlan.subject(plan), before, after);
    }
}
