package brussels.estuaire.agenda.suggestions;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a suggestion.
 *
 * @param eventId what is made of it; null when it is declined
 * @param answer what is said to who suggests it: needed when it is declined
 */
@Schema(name = "EventSuggestionAnswerForm")
record SuggestionAnswerForm(
        @Schema(nullable = true) @Nullable UUID eventId,
        @Schema(nullable = true) @Size(max = 2000) @Nullable String answer) {

    /** What is said; null when that is nothing. */
    @Nullable
    String said() {
        return answer == null || answer.isBlank() ? null : answer.strip();
    }
}
