package brussels.estuaire.evaluations;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation, as its team reads it.
 *
 * @param organisationId which carries it
 * @param bassin null for the whole Region
 * @param questionnaireId what it asks
 * @param recorded whether it was held elsewhere, and its numbers are typed in
 * @param course when people answer
 * @param link the common link, in each language; null when it has none
 * @param days how many answered on which day
 * @param rights what the caller may do with it now
 */
@Schema(name = "Evaluation")
record EvaluationView(
        UUID id,
        UUID organisationId,
        Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        Text title,
        UUID questionnaireId,
        Thing evaluated,
        Evaluation.State state,
        boolean recorded,
        Course course,
        boolean commonLink,
        @Schema(nullable = true) @Nullable Text link,
        @Schema(nullable = true) @Nullable Count expected,
        @Schema(nullable = true) @Nullable Count expectedApart,
        @Schema(nullable = true) @Nullable Integer answered,
        List<Day> days,
        Set<Right> rights,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        int version) {

    /** What somebody of its team may do with an evaluation. */
    @Schema(name = "EvaluationRight")
    enum Right {
        /** Change what it says. */
        EDIT,
        /** Change what it asks. */
        EDIT_QUESTIONNAIRE,
        /** Have it open by itself. */
        PLAN,
        /** Let people answer at once. */
        OPEN,
        /** Have nobody answer any more. */
        CLOSE,
        /** Let people answer for longer. */
        PROLONG,
        /** End its common link, and begin another. */
        RENEW_LINK,
        /** Mail those who have not answered. */
        REMIND,
        /** Take it away. */
        REMOVE,
        /** Read what was answered. */
        READ_RESULTS
    }

    /**
     * When people answer.
     *
     * @param opensAt when it opens by itself, as that follows from what is evaluated today; null while that is not known, and once it has
     * @param closesAt when it closes by itself, or would have; when it did is `closedAt`
     * @param countedAt when its answers were counted; null while they are whole, also when they were too few
     */
    @Schema(name = "EvaluationCourse")
    record Course(
            int opensAfterMinutes,
            @Schema(nullable = true) @Nullable OffsetDateTime opensOn,
            int openDays,
            @Schema(nullable = true) @Nullable OffsetDateTime opensAt,
            @Schema(nullable = true) @Nullable OffsetDateTime openedAt,
            @Schema(nullable = true) @Nullable OffsetDateTime closesAt,
            @Schema(nullable = true) @Nullable OffsetDateTime closedAt,
            @Schema(nullable = true) @Nullable OffsetDateTime countedAt) {
        static Course of(Evaluation it, @Nullable Instant opensAt) {
            return new Course(
                    it.opensAfterMinutes,
                    Clock.inBrusselsOrNull(it.opensOn),
                    it.openDays,
                    Clock.inBrusselsOrNull(opensAt),
                    Clock.inBrusselsOrNull(it.openedAt),
                    Clock.inBrusselsOrNull(it.closesAt),
                    Clock.inBrusselsOrNull(it.closedAt),
                    Clock.inBrusselsOrNull(it.countedAt));
        }
    }

    /**
     * What it is about.
     *
     * @param year of a circle
     * @param when it was; null when that is no one moment, or not known
     * @param type of an event
     */
    @Schema(name = "EvaluatedThing")
    record Thing(
            Evaluated.Subject subject,
            UUID id,
            @Schema(nullable = true) @Nullable Integer year,
            Text title,
            @Schema(nullable = true) @Nullable When when,
            @Schema(nullable = true) @Nullable String type) {
        static Thing of(Evaluated it, FindEvaluated.Thing thing) {
            return new Thing(it.subject(), it.id(), it.year(), thing.title(), thing.when(), thing.type());
        }
    }

    /**
     * How many answered on a day.
     *
     * @param byRight by a personal link; else by the common one
     */
    @Schema(name = "EvaluationDay")
    record Day(LocalDate day, boolean byRight, int answers) {}

    /** What is read beside it. */
    record Around(
            Thing thing,
            @Nullable Instant opensAt,
            @Nullable Text link,
            List<Day> days,
            Set<Right> rights) {}

    static EvaluationView of(Evaluation it, Around around) {
        return new EvaluationView(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.bassin,
                it.title,
                it.questionnaire,
                around.thing(),
                it.state,
                it.recorded,
                Course.of(it, around.opensAt()),
                it.commonLink,
                around.link(),
                it.expected,
                it.expectedApart,
                it.answered,
                around.days(),
                around.rights(),
                Clock.inBrussels(it.createdAt),
                Clock.inBrussels(it.updatedAt),
                it.version);
    }
}
