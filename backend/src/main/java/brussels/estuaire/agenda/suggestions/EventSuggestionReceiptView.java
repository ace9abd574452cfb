package brussels.estuaire.agenda.suggestions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What who suggests an event keeps in hand.
 *
 * @param title null once it is erased
 * @param confirmed whether their address is known to be theirs; nobody reads the suggestion before
 */
@Schema(name = "EventSuggestionReceipt")
record EventSuggestionReceiptView(
        UUID id, @Schema(nullable = true) @Nullable String title, boolean confirmed, EventSuggestion.State state) {
    static EventSuggestionReceiptView of(EventSuggestion suggestion, @Nullable SuggestedWords words) {
        return new EventSuggestionReceiptView(
                suggestion.id, words == null ? null : words.title, suggestion.isConfirmed(), suggestion.state);
    }
}
