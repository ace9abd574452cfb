package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.councils.plans.KeepPlan;
import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Writes the actions of a plan; nobody else writes at it meanwhile. */
@RequestScoped
class KeepAction {
    @Inject
    CheckAction check;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the audit keeps of a change.
     *
     * @param action what it was called, so that one knows which
     */
    record Written(@JsonUnwrapped ActionForm form, @Nullable Text action) {}

    Action add(Plan plan, ActionForm form) {
        check.check(plan, edit.valid(form), null);
        var action = new Action();
        form.applyTo(action);
        put(action, form);
        action.persist();
        write(plan, "PLAN_ACTION_ADDED", null, form);
        return action;
    }

    void change(Plan plan, Action action, ActionForm form) {
        edit.madeFrom(action.version);
        check.check(plan, edit.valid(form), action);
        var before = ActionForm.of(action);
        form.applyTo(action);
        if (!action.priority.equals(form.priorityId())) {
            put(action, form);
        }
        write(
                plan,
                "PLAN_ACTION_CHANGED",
                new Written(before, null),
                new Written(ActionForm.of(action), before.title()));
    }

    void remove(Plan plan, Action action) {
        edit.madeFrom(action.version);
        action.delete();
        write(plan, "PLAN_ACTION_REMOVED", null, ActionForm.of(action));
    }

    /** Behind the others of its priority. */
    private static void put(Action action, ActionForm form) {
        if (Action.count(form.priorityId()) >= Action.MOST) {
            throw Refusal.conflict("plan-full");
        }
        action.place = Action.placeIn(form.priorityId());
        action.priority = form.priorityId();
    }

    private void write(Plan plan, String act, @Nullable Object before, @Nullable Object after) {
        plan.change(clock.now());
        Plan.flush();
        audit.did(act, KeepPlan.subject(plan), before, after);
    }
}
