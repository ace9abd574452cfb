package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.Evaluated.Subject;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.results.Tally;
import brussels.estuaire.evaluations.rights.ReadRate.Rates;
import brussels.estuaire.evaluations.rights.ResponseRate;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The same question in the evaluations that asked it, the newest first.
 *
 * @param question as it was asked last, with the choices that it ever had; what was asked as another kind or on another scale is not compared
 * @param evaluations a hundred at most
 * @param total how many asked it, of those that match the filters
 */
@Schema(name = "EvaluationComparison")
record ComparisonView(Question question, List<Item> evaluations, long total) {

    /** Why nothing is told of an evaluation. */
    @Schema(name = "EvaluationNotShown")
    enum NotShown {
        /** People answer still. */
        NOT_COUNTED,
        /** Fewer than five answered the question. */
        TOO_FEW,
        /** It was asked as another kind, or on another scale: not comparable. */
        ASKED_OTHERWISE
    }

    /** What to keep in mind of an evaluation. */
    @Schema(name = "EvaluationComparisonWarning")
    enum Warning {
        /** Fewer than ten answered the question. */
        SMALL_BASE,
        /** Fewer than three in ten of those expected answered. */
        LOW_RATE
    }

    /**
     * An evaluation that asked the question.
     *
     * @param when what it is about was; when it opened, where that has no date
     * @param eventType null when it is not about events
     * @param tally null when nothing of it may be told
     * @param notShown why; null when it is
     * @param rate of those who took part; null while the evaluation is open, and when nobody knows how many answered
     * @param rateOfAll whether it is of those who presented or opened their doors, too: where either are too few to be told apart
     */
    @Schema(name = "ComparedEvaluation")
    record Item(
            UUID id,
            Text title,
            Subject subject,
            @Schema(nullable = true) @Nullable String bassin,
            @Schema(nullable = true) @Nullable String eventType,
            @Schema(nullable = true) @Nullable When when,
            boolean recorded,
            @Schema(nullable = true) @Nullable Tally tally,
            @Schema(nullable = true) @Nullable NotShown notShown,
            @Schema(nullable = true) @Nullable ResponseRate rate,
            boolean rateOfAll,
            List<Warning> warnings) {

        /** The same, with its rate. */
        Item of(@Nullable Rates rates) {
            var all = rates != null && rates.participants().answered() == null;
            var its = rates == null ? null : all ? rates.together() : rates.participants();
            return new Item(id, title, subject, bassin, eventType, when, recorded, tally, notShown, its, all, warnings);
        }

        /** The same, with what may be told of it. */
        Item with(Tally shown, List<Warning> kept) {
            return new Item(id, title, subject, bassin, eventType, when, recorded, shown, null, rate, rateOfAll, kept);
        }

        /** The same, of which nothing is told. */
        Item without(NotShown why) {
            return new Item(
                    id, title, subject, bassin, eventType, when, recorded, null, why, rate, rateOfAll, List.of());
        }
    }
}
