package brussels.estuaire.councils.meetings;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.Registration.Presence;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who came to the meetings of a circle.
 *
 * @param meetings the first one first
 * @param members whoever sat there on the day of one of them
 */
@Schema(name = "CirclePresence")
record PresenceView(List<Held> meetings, List<Member> members) {

    /**
     * A meeting.
     *
     * @param present how many came; null while nobody has said
     * @param expected how many sat in the circle on its day
     */
    @Schema(name = "PresenceMeeting")
    record Held(
            UUID id,
            Text title,
            @Schema(nullable = true) @Nullable When when,
            int expected,
            @Schema(nullable = true) @Nullable Integer present,
            @Schema(nullable = true) MeetingItem.@Nullable Quorum quorum) {}

    /**
     * A member.
     *
     * @param name null once it is erased
     * @param organisation as it was typed; null when it was chosen from the directory
     * @param role that they had last
     * @param marks one for each meeting
     * @param expected at how many of those that have been they sat there
     * @param present to how many of those they came
     */
    @Schema(name = "PresenceOfMember")
    record Member(
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable String organisation,
            @Schema(nullable = true) @Nullable Text organisationName,
            MandateRole role,
            List<Mark> marks,
            int expected,
            int present) {}

    /**
     * A member at a meeting.
     *
     * @param answer null for who did not sit there on its day
     * @param presence null while nobody has said
     */
    @Schema(name = "PresenceMark")
    record Mark(
            @Schema(nullable = true) Expected.@Nullable Answer answer,
            @Schema(nullable = true) @Nullable Presence presence) {
        static final Mark NOT_THERE = new Mark(null, null);
    }
}
