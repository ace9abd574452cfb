package brussels.estuaire.councils.subjects;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subject, as both circles read it.
 *
 * @param circle where it was raised
 * @param sentTo the Region's council that it was sent to; null until it is
 * @param raisedBy in general terms
 * @param decision what that council decided on it; null in a list
 * @param steps its way so far, from the first step on; null in a list
 * @param rights what the caller may do with it
 */
@Schema(name = "Subject")
record SubjectView(
        UUID id,
        SubjectCircle circle,
        @Schema(nullable = true) @Nullable SubjectCircle sentTo,
        Text title,
        Text text,
        @Schema(nullable = true) @Nullable String theme,
        @Schema(nullable = true) @Nullable String raisedBy,
        Subject.State state,
        @Schema(nullable = true) @Nullable Text answer,
        @Schema(nullable = true) @Nullable SubjectDecision decision,
        @Schema(nullable = true) @Nullable List<Step> steps,
        Set<Right> rights,
        int version,
        OffsetDateTime updatedAt) {

    /** What somebody may do with a subject. */
    @Schema(name = "SubjectRight")
    enum Right {
        /** Write it otherwise. */
        CORRECT,
        /** Take it away before it was ever sent. */
        REMOVE,
        /** Send it to the Region's council. */
        SEND,
        /** Say that the council is at work on it. */
        TAKE_UP,
        /** Give it back for more. */
        RETURN,
        /** Answer it. */
        ANSWER
    }

    /**
     * A circle, by what one knows it by.
     *
     * @param bassin null for the whole Region
     */
    @Schema(name = "SubjectCircle")
    record SubjectCircle(
            UUID id, @Schema(nullable = true) @Nullable String bassin, Text name) {
        static SubjectCircle of(Circle it) {
            return new SubjectCircle(it.id(), it.bassin(), it.name());
        }
    }

    /** What was decided on it, in the words of the council. */
    @Schema(name = "SubjectDecision")
    record SubjectDecision(int number, Text text) {}

    /**
     * One step on its way.
     *
     * @param bassin whose team did it; null for the Region's
     * @param note what it said to the other one
     */
    @Schema(name = "SubjectStep")
    record Step(
            OffsetDateTime at,
            Subject.State state,
            @Schema(nullable = true) @Nullable String bassin,
            @Schema(nullable = true) @Nullable String note) {
        static Step of(SubjectStep it) {
            return new Step(Clock.inBrussels(it.at), it.state, it.bassin, it.note);
        }
    }

    static SubjectView of(
            Subject it,
            Circle from,
            @Nullable Circle to,
            @Nullable SubjectDecision decision,
            @Nullable List<Step> steps,
            Set<Right> rights) {
        return new SubjectView(
                it.id,
                SubjectCircle.of(from),
                to == null ? null : SubjectCircle.of(to),
                it.title,
                it.text,
                it.theme,
                it.raisedBy,
                it.state,
                it.answer,
                decision,
                steps,
                rights,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
