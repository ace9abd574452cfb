package brussels.estuaire.councils.decisions;

import brussels.estuaire.councils.decisions.Meetings.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a circle looks back on at a meeting; each list has 200 decisions at most.
 *
 * @param meeting at which it is looked back; null while none is announced
 * @param last the meeting before; null when there was none
 * @param since the day of the meeting before, or of the last decision when there was no meeting; null when there was neither
 * @param decided what was decided then
 * @param open what is still open from before, the overdue first
 * @param closed what was closed since
 * @param rights what the caller may do with the circle's decisions
 */
@Schema(name = "FollowUp")
record FollowUpView(
        @Schema(nullable = true) @Nullable Meeting meeting,
        @Schema(nullable = true) @Nullable Meeting last,
        @Schema(nullable = true) @Nullable LocalDate since,
        List<DecisionView> decided,
        List<DecisionView> open,
        List<DecisionView> closed,
        Set<DecisionList.Right> rights) {}
