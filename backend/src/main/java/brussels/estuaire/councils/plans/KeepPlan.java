package brussels.estuaire.councils.plans;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.territory.Bassin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Writes a plan as those who run its bassin may. */
@RequestScoped
public class KeepPlan {
    @Inject
    PlanPolicy policy;

    @Inject
    TakeOver takeOver;

    @Inject
    VisibleEvents events;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The plan as the audit names it. */
    public static Audit.Subject subject(Plan plan) {
        return new Audit.Subject("plan", plan.id);
    }

    Plan create(NewPlanForm form) {
        allowed(form.bassin() != null && policy.mayEdit(form.bassin()));
        edit.valid(form);
        if (!Bassin.codes().contains(form.bassin())) {
            throw Refusal.invalid("/bassin", "unknown");
        }
        var plan = Plan.begun(form.bassin(), form.year(), clock.now());
        plan.store();
        if (Boolean.TRUE.equals(form.continued())) {
            takeOver.from(
                    VisiblePlans.of(plan.bassin, plan.year - 1)
                            .orElseThrow(() -> Refusal.invalid("/continued", "no-plan-before")),
                    plan);
        }
        audit.did("CREATED", subject(plan), null, form);
        return plan;
    }

    void update(Plan plan, PlanForm form) {
        edit.madeFrom(plan.version);
        edit.valid(form);
        var before = PlanForm.of(plan);
        form.applyTo(plan);
        if (!Objects.equals(before.introduction(), plan.introduction)) {
            plan.change(clock.now());
        } else if (!before.equals(PlanForm.of(plan))) {
            plan.updatedAt = clock.now();
        }
        Plan.flush();
        audit.did("UPDATED", subject(plan), before, PlanForm.of(plan));
    }

    /** Records that the council validated it as the caller has read it. */
    void validate(Plan plan, ValidationForm form) {
        edit.madeFrom(plan.version);
        edit.valid(form);
        if (form.day().isAfter(clock.today())) {
            throw Refusal.invalid("/day", "in-the-future");
        }
        if (form.eventId() != null && !isThere(form.eventId())) {
            throw Refusal.invalid("/eventId", "unknown");
        }
        if (takeOver.isEmpty(plan)) {
            throw Refusal.conflict("plan-empty");
        }
        plan.validate(form.day(), form.eventId(), clock.now());
        Plan.flush();
        audit.did("PLAN_VALIDATED", subject(plan), null, form);
    }

    /** Takes one away that nobody validated. */
    void remove(Plan plan) {
        edit.madeFrom(plan.version);
        if (plan.state() == Plan.State.VALIDATED) {
            throw Refusal.conflict("plan-validated");
        }
        audit.did("REMOVED", subject(plan), PlanForm.of(plan), null);
        plan.delete();
        Plan.flush();
    }

    private boolean isThere(UUID event) {
        var meeting = events.byId(event);
        return meeting != null && meeting.state().isAnnounced();
    }
}
