package brussels.estuaire.reflection.notes;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a reflection group.
 *
 * @param questionId null for what answers none of those that were prepared
 * @param author who said it; null for the group together, and once they are erased
 * @param ofGroup whether the group said it together
 * @param byTeam whether somebody of the team wrote it down
 * @param text null once it is withdrawn
 * @param changed whether it was changed since it was written
 * @param withdrawn whether it was taken back
 * @param rights what the caller may do with it
 */
@Schema(name = "GroupNote")
record NoteView(
        UUID id,
        @Schema(nullable = true) @Nullable UUID questionId,
        @Schema(nullable = true) @Nullable String author,
        boolean ofGroup,
        boolean byTeam,
        @Schema(nullable = true) @Nullable String text,
        OffsetDateTime createdAt,
        boolean changed,
        boolean withdrawn,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a note. */
    @Schema(name = "GroupNoteRight")
    enum Right {
        /** Say it otherwise. */
        CHANGE,
        /** Take it back. */
        WITHDRAW
    }
}
