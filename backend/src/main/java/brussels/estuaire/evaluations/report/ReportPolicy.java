package brussels.estuaire.evaluations.report;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.report.ReportView.Right;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a report: its team writes it, and everybody reads it once it is published. */
@RequestScoped
class ReportPolicy {
    private final VisibleEvaluations evaluations;

    ReportPolicy(VisibleEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** Whether there is something to tell: its answers are counted, or it was held elsewhere and is closed. */
    static boolean isTold(Evaluation it) {
        return it.state() == Evaluation.State.CLOSED && (it.isCounted() || it.isRecorded());
    }

    /** The acts that the caller may do now. */
    Set<Right> rights(Evaluation it, EvaluationReport report) {
        if (evaluations.byId(it.id()) == null) {
            return EnumSet.noneOf(Right.class);
        }
        var rights = EnumSet.of(Right.EDIT);
        if (report.isPublished()) {
            rights.add(Right.UNPUBLISH);
        } else if (isTold(it)) {
            rights.add(Right.PUBLISH);
        }
        return rights;
    }
}
