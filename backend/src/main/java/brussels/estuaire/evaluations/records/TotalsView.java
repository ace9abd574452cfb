package brussels.estuaire.evaluations.records;

import brussels.estuaire.evaluations.questionnaires.Content.Section;
import brussels.estuaire.evaluations.records.TotalsForm.QuestionTotals;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation that was held elsewhere was answered, as its team typed it.
 *
 * @param sections what was asked
 * @param questions those of which it is known how often they were answered
 * @param version of the evaluation
 */
@Schema(name = "EvaluationTotals")
record TotalsView(
        UUID evaluationId,
        Text title,
        @Schema(nullable = true) @Nullable Count expected,
        @Schema(nullable = true) @Nullable Count expectedApart,
        @Schema(nullable = true) @Nullable Integer answered,
        List<Section> sections,
        List<QuestionTotals> questions,
        int version) {}
