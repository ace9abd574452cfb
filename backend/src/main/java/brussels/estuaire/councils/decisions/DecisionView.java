package brussels.estuaire.councils.decisions;

import brussels.estuaire.councils.decisions.Meetings.Meeting;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a circle.
 *
 * @param number within the circle, from 1
 * @param meeting at which it was taken; null when none is told
 * @param votesFor of a vote only, like the other two
 * @param owner who is in charge of it: as it was typed, or the name of who sits in the circle
 * @param ownerMandateId the mandate of the latter
 * @param overdue whether it is open after its day
 * @param openDays for how many days it has been open; null once it is closed
 * @param closedOn since when it is closed
 * @param note what was said of it last; null while nothing was
 * @param steps what became of it, the first first; null in a list
 * @param rights what the caller may do with it
 */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        int number,
        Text text,
        LocalDate day,
        @Schema(nullable = true) @Nullable Meeting meeting,
        Decision.Mode mode,
        @Schema(nullable = true) @Nullable Integer votesFor,
        @Schema(nullable = true) @Nullable Integer votesAgainst,
        @Schema(nullable = true) @Nullable Integer votesAbstained,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable UUID ownerMandateId,
        @Schema(nullable = true) @Nullable LocalDate dueDay,
        Decision.State state,
        boolean overdue,
        @Schema(nullable = true) @Nullable Integer openDays,
        @Schema(nullable = true) @Nullable LocalDate closedOn,
        @Schema(nullable = true) @Nullable String note,
        @Schema(nullable = true) @Nullable List<Step> steps,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a decision. */
    @Schema(name = "DecisionRight")
    enum Right {
        /** Correct what was written. */
        CORRECT,
        /** Say what became of it. */
        FOLLOW
    }

    /** What was said of it at a later meeting, and where it stood from then on. */
    @Schema(name = "DecisionStep")
    record Step(
            LocalDate day,
            @Schema(nullable = true) @Nullable Meeting meeting,
            Decision.State state,
            String note) {}

    DecisionView with(List<Step> told) {
        return new DecisionView(
                id,
                number,
                text,
                day,
                meeting,
                mode,
                votesFor,
                votesAgainst,
                votesAbstained,
                owner,
                ownerMandateId,
                dueDay,
                state,
                overdue,
                openDays,
                closedOn,
                note,
                told,
                rights,
                version);
    }
}
