package brussels.estuaire.councils.calls.candidacies;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is kept in reserve.
 *
 * @param message what is written to them besides
 */
@Schema(name = "CandidacyReserveForm")
record ReserveForm(
        @Schema(nullable = true) @Size(max = 2000) @Nullable String message) {

    /** What is written; null when that is nothing. */
    @Nullable
    String said() {
        return message == null || message.isBlank() ? null : message.strip();
    }
}
