package brussels.estuaire.evaluations.results;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.rights.ReadRate.Rates;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to an evaluation, in numbers that may be shown.
 *
 * @param recorded whether it was held elsewhere, and its numbers were typed in: those stand outside the rule for small numbers
 * @param answers how many answered in all; null when nobody said, of a recorded one
 * @param rate how many of those who were there answered
 * @param days how many answered on each day
 * @param offered by what the answers can be told apart: where each group has five answers at least, small ones put together
 * @param by what they are told apart by; null for all together
 * @param groups those of it, the largest first
 * @param sections as the questionnaire has them; then what only its earlier versions asked
 */
@Schema(name = "EvaluationResults")
record ResultsView(
        UUID evaluationId,
        Text title,
        boolean recorded,
        @Schema(nullable = true) @Nullable Integer answers,
        Rates rate,
        List<Day> days,
        List<Grouping> offered,
        @Schema(nullable = true) @Nullable Grouping by,
        List<Group> groups,
        List<Section> sections) {

    /** How many answered on a day. */
    @Schema(name = "EvaluationResultsDay")
    record Day(LocalDate day, int byRight, int byCommonLink) {}

    /**
     * Some of those who answered.
     *
     * @param code of the attribute; OTHER for those that would be too few by themselves, NONE for who did not say
     * @param label what a sector, a bassin or a meeting is called; null for the other codes
     * @param when a meeting was; null for the others
     */
    @Schema(name = "EvaluationResultsGroup")
    record Group(
            String code,
            @Schema(nullable = true) @Nullable Text label,
            @Schema(nullable = true) @Nullable When when,
            int answers) {
        static Group of(Counts.Group group) {
            return new Group(group.code(), group.label(), group.when(), group.answers());
        }
    }

    /**
     * Questions that belong together.
     *
     * @param earlier whether they are those that the newest version of the questionnaire does not ask any more
     */
    @Schema(name = "EvaluationResultsSection")
    record Section(@Schema(nullable = true) @Nullable Text title, boolean earlier, List<Answered> questions) {}

    /**
     * A question with what was answered to it.
     *
     * @param all null when fewer than five answered it: nothing of it is told
     * @param groups in the order of the results' groups; empty when they are not told apart
     * @param groupsTooFew whether it is not told apart since a group would have fewer than five who answered it
     */
    @Schema(name = "EvaluationAnswered")
    record Answered(
            Question question,
            @Schema(nullable = true) @Nullable Tally all,
            List<Tally> groups,
            boolean groupsTooFew) {}
}
