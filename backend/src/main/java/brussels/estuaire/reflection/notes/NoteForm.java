package brussels.estuaire.reflection.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param questionId the preparatory question that it answers; none when left out
 */
record NoteForm(
        @NotBlank @Size(max = Note.LONGEST) String text,
        @Schema(nullable = true) @Nullable UUID questionId) {}
