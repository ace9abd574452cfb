package brussels.estuaire.agenda.documents;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What is told of a document.
 *
 * @param audience who reads it, of those who see the event
 */
record EventDocumentForm(
        @NotNull @Valid Text title, @NotNull Visibility audience) {
    static EventDocumentForm of(EventDocument document) {
        return new EventDocumentForm(document.title, document.audience);
    }
}
