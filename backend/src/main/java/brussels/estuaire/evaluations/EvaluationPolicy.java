package brussels.estuaire.evaluations;

import brussels.estuaire.evaluations.Evaluation.State;
import brussels.estuaire.evaluations.EvaluationView.Right;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with an evaluation: those who run its bassin or the Region begin it, its team goes on with it. */
@RequestScoped
class EvaluationPolicy {
    private final Membership membership;

    EvaluationPolicy(Membership membership) {
        this.membership = membership;
    }

    /** Whether the caller may begin one somewhere. */
    boolean mayBeginSome() {
        return membership.administrator() || !membership.bassins().isEmpty();
    }

    /** Whether the caller may ask those who took part in something: runs its bassin or, of what is of no bassin, coordinates who offers it. */
    boolean mayBegin(Evaluated evaluated, FindEvaluated.Thing thing, @Nullable String bassin) {
        if (membership.administrator()) {
            return true;
        }
        var its = bassin != null && membership.bassins().contains(bassin);
        return its
                && (evaluated.subject() != Evaluated.Subject.SERVICE
                        || (thing.organisation() != null && membership.coordinates(thing.organisation())));
    }

    /** The acts that its state allows to its team; an answer keeps it from being taken away. */
    static Set<Right> rights(Evaluation it, boolean answered) {
        var rights = EnumSet.of(Right.EDIT);
        give(rights, Right.EDIT_QUESTIONNAIRE, it.state != State.CLOSED || it.recorded);
        give(rights, Right.PLAN, it.state == State.DRAFT && !it.recorded);
        give(rights, Right.OPEN, it.isAhead() && !it.recorded);
        give(rights, Right.CLOSE, it.recorded ? it.state == State.DRAFT : it.state == State.OPEN);
        give(rights, Right.PROLONG, it.mayBeProlonged());
        give(rights, Right.RENEW_LINK, it.commonLink && !it.recorded && it.state != State.CLOSED);
        give(rights, Right.REMIND, it.state == State.OPEN);
        give(rights, Right.REMOVE, !answered);
        give(rights, Right.READ_RESULTS, it.hasResults());
        return rights;
    }

    private static void give(Set<Right> rights, Right right, boolean given) {
        if (given) {
            rights.add(right);
        }
    }
}
