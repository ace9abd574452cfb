package brussels.estuaire.evaluations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a team evaluates, and when people answer.
 *
 * @param title that of what is evaluated when left out
 * @param evaluated stays once it is written
 * @param questionnaireFrom the template that its questionnaire starts from; when left out, the one that is proposed for it. Of a new one only
 * @param organisationId which carries it, beside those who run the bassin: the one that organises what is evaluated when left out
 * @param bassin of a service only, whose contacts a bassin's team evaluates; else it is that of what is evaluated
 * @param opensAfterMinutes after the end of what is evaluated; two hours when left out. After what has a day and no hour, and after a circle's
 *     year, people are asked at nine in the morning, the first from then on: nobody is in the night
 * @param opensOn when it opens, instead
 * @param openDays for how long people answer; 14 days when left out
 * @param commonLink whether whoever is shown its common link may answer
 * @param expected how many could have answered, when it is not to be counted from who was there
 * @param expectedApart likewise of those who present or open their doors
 * @param recorded whether it was held elsewhere, and its numbers are typed in; stays
 * @param answered of a recorded one: how many answered
 */
record EvaluationForm(
        @Schema(nullable = true) @Valid @Nullable Text title,
        @NotNull @Valid EvaluatedForm evaluated,
        @Schema(nullable = true) @Nullable UUID questionnaireFrom,
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String bassin,

        @Schema(nullable = true) @Min(0) @Max(43_200) @Nullable
        Integer opensAfterMinutes,

        @Schema(nullable = true) @Nullable OffsetDateTime opensOn,
        @Schema(nullable = true) @Min(1) @Max(365) @Nullable Integer openDays,
        @Schema(nullable = true) @Nullable Boolean commonLink,
        @Schema(nullable = true) @Valid @Nullable Count expected,
        @Schema(nullable = true) @Valid @Nullable Count expectedApart,
        @Schema(nullable = true) @Nullable Boolean recorded,

        @Schema(nullable = true) @Min(0) @Max(1_000_000) @Nullable
        Integer answered) {
    private static final int TWO_HOURS = 120;
    private static final int TWO_WEEKS = 14;

    /**
     * One thing.
     *
     * @param year of a circle: the calendar year that is looked back on
     */
    @Schema(name = "EvaluatedForm")
    record EvaluatedForm(
            @NotNull Evaluated.Subject subject,
            @NotNull UUID id,

            @Schema(nullable = true) @Min(1990) @Max(2200) @Nullable
            Integer year) {
        Evaluated evaluated() {
            return Evaluated.of(subject, id, year);
        }
    }

    /** For how many days more people may answer. */
    @Schema(name = "EvaluationProlongationForm")
    record Prolongation(@NotNull @Min(1) @Max(90) Integer days) {}

    @JsonIgnore
    @AssertTrue(message = "evaluation-year")
    boolean isOfAYear() {
        return evaluated == null
                || evaluated.subject() == null
                || (evaluated.subject() == Evaluated.Subject.CIRCLE) == (evaluated.year() != null);
    }

    @JsonIgnore
    @AssertTrue(message = "evaluation-answered-unrecorded")
    boolean isCountedByItself() {
        return answered == null || Boolean.TRUE.equals(recorded);
    }

    static EvaluationForm of(Evaluation it) {
        var evaluated = new EvaluatedForm(it.evaluated.subject(), it.evaluated.id(), it.evaluated.year());
        return new EvaluationForm(
                it.title,
                evaluated,
                null,
                it.organisation.id(),
                it.bassin,
                it.opensAfterMinutes,
                Clock.inBrusselsOrNull(it.opensOn),
                it.openDays,
                it.commonLink,
                it.expected,
                it.expectedApart,
                it.recorded,
                it.answered);
    }

    /** What may change at any time. */
    void applyTo(Evaluation evaluation, Instant now) {
        evaluation.commonLink = Boolean.TRUE.equals(commonLink);
        evaluation.expected = expected;
        evaluation.expectedApart = expectedApart;
        evaluation.answered = answered;
        evaluation.updatedAt = now;
    }

    /** When people are to answer: until they do. */
    void timeOf(Evaluation evaluation) {
        evaluation.opensAfterMinutes = opensAfterMinutes == null ? TWO_HOURS : opensAfterMinutes;
        evaluation.opensOn = opensOn == null ? null : opensOn.toInstant();
        evaluation.openDays = openDays == null ? TWO_WEEKS : openDays;
    }
}
