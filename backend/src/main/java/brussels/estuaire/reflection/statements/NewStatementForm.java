package brussels.estuaire.reflection.statements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part that is cut out of a note.
 *
 * @param part exactly as it stands there
 * @param wording how it is read, lightly corrected; null when it is read as it was said
 * @param findings what it is coded to
 */
record NewStatementForm(
        @NotNull UUID noteId,
        @NotBlank @Size(max = 2000) String part,

        @Schema(nullable = true) @Size(max = 2000) @Nullable String wording,

        @Size(max = 20) List<@NotNull UUID> findings) {

    NewStatementForm {
        findings = findings == null ? List.of() : findings;
    }
}
