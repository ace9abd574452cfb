package brussels.estuaire.councils.plans;

import brussels.estuaire.councils.plans.PlanView.Right;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a plan: those who run its bassin write it, and record that the council validated it. */
@RequestScoped
class PlanPolicy {
    private final Membership membership;

    PlanPolicy(Membership membership) {
        this.membership = membership;
    }

    boolean mayEdit(String bassin) {
        return membership.administrator() || membership.bassins().contains(bassin);
    }

    /** The acts that the caller may do now. */
    Set<Right> rights(Plan plan) {
        if (!mayEdit(plan.bassin)) {
            return EnumSet.noneOf(Right.class);
        }
        var rights = EnumSet.allOf(Right.class);
        if (plan.state() == Plan.State.VALIDATED) {
            rights.remove(Right.REMOVE);
        }
        return rights;
    }
}
