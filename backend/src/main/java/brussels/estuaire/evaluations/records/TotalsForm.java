package brussels.estuaire.evaluations.records;

import brussels.estuaire.platform.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation that was held elsewhere was answered, all of it; what is not known is left out.
 *
 * @param expected how many could have answered
 * @param expectedApart likewise of those who presented or opened their doors
 * @param answered how many did
 * @param questions those of which it is known how often they were answered
 */
@Schema(name = "EvaluationTotalsForm")
record TotalsForm(
        @Schema(nullable = true) @Valid @Nullable Count expected,
        @Schema(nullable = true) @Valid @Nullable Count expectedApart,

        @Schema(nullable = true) @Min(0) @Max(MOST) @Nullable
        Integer answered,

        @NotNull @Size(max = 800) List<@NotNull @Valid QuestionTotals> questions) {
    static final int MOST = 1_000_000;

    /**
     * How a question was answered.
     *
     * @param answers how many answered it
     * @param choices how often each choice, or each number, was given; none of an open question
     * @param lines of a matrix
     */
    @Schema(name = "EvaluationQuestionTotals")
    record QuestionTotals(
            @NotNull UUID question,
            @NotNull @Min(0) @Max(MOST) Integer answers,
            @Size(max = 1_000) List<@NotNull @Valid ChoiceTotal> choices,
            @Size(max = 30) List<@NotNull @Valid LineTotals> lines) {
        QuestionTotals {
            choices = listed(choices);
            lines = listed(lines);
        }
    }

    /** How often something was chosen: the id of a choice, or a number as text. */
    @Schema(name = "EvaluationChoiceTotal")
    record ChoiceTotal(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String choice,
            @NotNull @Min(0) @Max(MOST) Integer answers) {}

    /** What was chosen on a line of a matrix. */
    @Schema(name = "EvaluationLineTotals")
    record LineTotals(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String line,
            @Size(max = 30) List<@NotNull @Valid ChoiceTotal> choices) {
        LineTotals {
            choices = listed(choices);
        }
    }

    private static <T> List<T> listed(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }
}
