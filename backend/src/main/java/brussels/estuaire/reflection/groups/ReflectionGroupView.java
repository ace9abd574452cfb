package brussels.estuaire.reflection.groups;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.registrations.availability.Registrable;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reflection group as its team reads it.
 *
 * @param number among those of its consultation, from 1
 * @param question of its consultation
 * @param state its event's
 * @param place in words; null when it meets at a distance only
 * @param questions that were prepared, in their order
 * @param members who is in it
 * @param notesClosedAt since when those who were in it write no more notes; null while they do
 * @param rights what the caller may do with it
 */
@Schema(name = "ReflectionGroup")
record ReflectionGroupView(
        UUID id,
        UUID consultationId,
        int number,
        Text question,
        Text title,
        EventState state,
        @Schema(nullable = true) @Nullable When when,
        @Schema(nullable = true) @Nullable Text place,
        @Schema(nullable = true) @Nullable String onlineLink,
        List<AskedQuestion> questions,
        List<GroupMember> members,
        @Schema(nullable = true) @Nullable OffsetDateTime notesClosedAt,
        Set<Right> rights) {

    /** What the team may do with a group. */
    @Schema(name = "ReflectionGroupRight")
    enum Right {
        /** Say how its hours are spent. */
        PLAN,
        /** Write down what is said. */
        WRITE_NOTES,
        /** Let those who were in it write no more notes. */
        CLOSE_NOTES,
        /** Let them write again. */
        REOPEN_NOTES
    }

    static ReflectionGroupView of(
            ReflectionGroup group,
            Consultation consultation,
            Registrable event,
            List<AskedQuestion> questions,
            List<GroupMember> members) {
        return new ReflectionGroupView(
                group.id,
                group.consultation,
                group.number,
                consultation.question(),
                event.title(),
                event.state(),
                event.when(),
                place(event),
                event.venue().onlineLink(),
                questions,
                members,
                Clock.inBrusselsOrNull(group.notesClosedAt),
                rights(group));
    }

    private static @Nullable Text place(Registrable event) {
        var told = event.venue().inWords();
        return told.present().findAny().isPresent() ? told : null;
    }

    private static Set<Right> rights(ReflectionGroup group) {
        if (!group.takesPlace()) {
            return EnumSet.noneOf(Right.class);
        }
        var closing = group.notesClosedAt == null ? Right.CLOSE_NOTES : Right.REOPEN_NOTES;
        return EnumSet.of(Right.PLAN, Right.WRITE_NOTES, closing);
    }
}
