package brussels.estuaire.evaluations.report;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.Evaluated;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.results.Tally;
import brussels.estuaire.evaluations.rights.ReadRate.Rates;
import brussels.estuaire.evaluations.verbatims.QuotedVerbatim;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation tells: numbers that may be shown, of all answers together, and what is quoted. It names organisations, and no person.
 *
 * @param organisation which carries it
 * @param bassin null for the Region
 * @param recorded whether it was held elsewhere, and its team typed its numbers in: those stand outside the rule of five answers
 * @param expected how many could have answered, as its team says; null when it is counted, or nobody knows
 * @param expectedApart likewise of those who presented or opened their doors
 * @param answers how many answered in all; null while that is not counted, or nobody knows
 * @param rates null while nobody knows how many answered
 * @param publishedAt since when everybody may read it; null while only its team does
 * @param sections as the questionnaire has them; then what only its earlier versions asked
 * @param quotes of which nobody knows what was asked
 * @param rights what the caller may do with it
 */
@Schema(name = "EvaluationReport")
record ReportView(
        UUID evaluationId,
        Text title,
        ReportedThing evaluated,
        Text organisation,
        @Schema(nullable = true) @Nullable String bassin,
        boolean recorded,
        @Schema(nullable = true) @Nullable Count expected,
        @Schema(nullable = true) @Nullable Count expectedApart,
        @Schema(nullable = true) @Nullable Integer answers,
        @Schema(nullable = true) @Nullable Rates rates,
        @Schema(nullable = true) @Nullable Text foreword,
        @Schema(nullable = true) @Nullable OffsetDateTime publishedAt,
        List<ReportedSection> sections,
        List<QuotedVerbatim> quotes,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a report. */
    @Schema(name = "EvaluationReportRight")
    enum Right {
        /** Write its foreword, and choose what it quotes. */
        EDIT,
        /** Let everybody read it. */
        PUBLISH,
        /** Let only the team read it again. */
        UNPUBLISH
    }

    /**
     * What it is about.
     *
     * @param year of a circle
     * @param when it was; null when that is no one moment, or not known
     */
    @Schema(name = "ReportedThing")
    record ReportedThing(
            Evaluated.Subject subject,
            @Schema(nullable = true) @Nullable Integer year,
            Text title,
            @Schema(nullable = true) @Nullable When when) {}

    /**
     * Questions that belong together.
     *
     * @param earlier whether they are those that the newest version of the questionnaire does not ask any more
     */
    @Schema(name = "ReportedSection")
    record ReportedSection(
            @Schema(nullable = true) @Nullable Text title, boolean earlier, List<ReportedQuestion> questions) {}

    /**
     * What was asked, how it was answered, and what is quoted of it.
     *
     * @param all null where fewer than five answered it, or, of one that was held elsewhere, nobody knows how many
     */
    @Schema(name = "ReportedQuestion")
    record ReportedQuestion(
            Question question,
            @Schema(nullable = true) @Nullable Tally all,
            List<QuotedVerbatim> quotes) {}
}
