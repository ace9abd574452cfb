package brussels.estuaire.agenda.minutes;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of an event, and what the caller may do with them.
 *
 * @param text null while nobody has written any; likewise the rest
 * @param decisions null when none was taken
 * @param version how often they were saved
 */
@Schema(name = "EventMinutes")
record MinutesView(
        @Schema(nullable = true) @Nullable Text text,
        @Schema(nullable = true) @Nullable Text decisions,
        @Schema(nullable = true) @Nullable Visibility audience,
        @Schema(nullable = true) MinutesRevision.@Nullable State state,
        @Schema(nullable = true) @Nullable OffsetDateTime savedAt,
        int version,
        Set<Right> rights) {

    /** What the caller may do with the minutes of an event. */
    @Schema(name = "EventMinutesRight")
    enum Right {
        /** Save them. */
        WRITE,
        /** Read how they were before, and who saved them. */
        READ_REVISIONS
    }

    static MinutesView of(@Nullable MinutesRevision last, Set<Right> rights) {
        return last == null
                ? new MinutesView(null, null, null, null, null, 0, rights)
                : new MinutesView(
                        last.text,
                        last.decisions,
                        last.audience,
                        last.state,
                        Clock.inBrussels(last.savedAt),
                        last.number,
                        rights);
    }
}
