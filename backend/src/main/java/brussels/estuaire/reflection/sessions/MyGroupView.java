package brussels.estuaire.reflection.sessions;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.sessions.SessionPlanView.TimedPart;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The reflection group in which a participant is.
 *
 * @param place in words; null when it meets at a distance only
 * @param people how many are in it
 * @param items how its hours are spent; none while nobody has planned it
 * @param notesClosed whether its team has closed the notes
 * @param rights what the caller may do
 */
@Schema(name = "MyReflectionGroup")
record MyGroupView(
        UUID id,
        int number,
        Text title,
        @Schema(nullable = true) @Nullable When when,
        @Schema(nullable = true) @Nullable Text place,
        @Schema(nullable = true) @Nullable String onlineLink,
        long people,
        List<TimedPart> items,
        boolean notesClosed,
        Set<Right> rights) {

    /** What a participant may do in their group. */
    @Schema(name = "MyReflectionGroupRight")
    enum Right {
        /** Write what they say there. */
        WRITE_NOTES
    }
}
