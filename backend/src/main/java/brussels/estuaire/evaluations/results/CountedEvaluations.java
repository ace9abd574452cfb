package brussels.estuaire.evaluations.results;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The evaluations whose results the caller reads: those of its team, once they are counted. */
@RequestScoped
public class CountedEvaluations {
    private final VisibleEvaluations evaluations;

    CountedEvaluations(VisibleEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** The evaluation, as {@link VisibleEvaluations#run} finds it; refuses while there is nothing of it that may be shown. */
    public Evaluation read(UUID id) {
        var evaluation = evaluations.run(id);
        if (evaluation.state() != Evaluation.State.CLOSED) {
            throw Refusal.conflict("evaluation-not-counted");
        }
        if (!evaluation.hasResults()) {
            throw Refusal.conflict("evaluation-too-few-answers");
        }
        return evaluation;
    }
}
