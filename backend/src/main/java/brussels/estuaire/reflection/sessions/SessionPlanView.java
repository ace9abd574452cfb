package brussels.estuaire.reflection.sessions;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.groups.AskedQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a session is spent.
 *
 * @param items its parts, in their order; none while nobody has planned it
 * @param minutes how long a session lasts
 * @param own whether it is one group's own
 * @param questions that are prepared, and of which its parts may be
 * @param rights what the caller may do with it
 */
@Schema(name = "SessionPlan")
record SessionPlanView(
        List<TimedPart> items,
        int minutes,
        boolean own,
        List<AskedQuestion> questions,
        Set<Right> rights,
        int version) {

    /** What the team may do with a plan. */
    @Schema(name = "SessionPlanRight")
    enum Right {
        /** Change it. */
        EDIT,
        /** Go back to the consultation's plan. */
        DROP
    }

    /**
     * A part of a session.
     *
     * @param startsAt when it begins, of a group whose hour is known
     */
    @Schema(name = "TimedSessionPart")
    record TimedPart(
            int minutes,
            Text title,
            @Schema(nullable = true) @Nullable UUID questionId,
            @Schema(nullable = true) @Nullable OffsetDateTime startsAt) {}

    /** The parts with their hours, from when a session starts. */
    static List<TimedPart> timed(List<SessionPart> items, @Nullable Instant starts) {
        var timed = new ArrayList<TimedPart>();
        var at = starts;
        for (var item : items) {
            timed.add(new TimedPart(item.minutes(), item.title(), item.questionId(), Clock.inBrusselsOrNull(at)));
            at = at == null ? null : at.plus(Duration.ofMinutes(item.minutes()));
        }
        return timed;
    }
}
