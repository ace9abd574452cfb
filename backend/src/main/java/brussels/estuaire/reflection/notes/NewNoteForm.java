package brussels.estuaire.reflection.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a group, as its team writes it down.
 *
 * @param questionId the preparatory question that it answers; none when left out
 * @param participantId who said it; the group together when left out
 */
record NewNoteForm(
        @NotBlank @Size(max = Note.LONGEST) String text,
        @Schema(nullable = true) @Nullable UUID questionId,
        @Schema(nullable = true) @Nullable UUID participantId) {

    NoteForm note() {
        return new NoteForm(text, questionId);
    }
}
