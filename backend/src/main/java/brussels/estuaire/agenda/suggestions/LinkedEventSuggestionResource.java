package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The suggested event that a link opens, for who suggests it. */
@Path("/api/event-suggestion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class LinkedEventSuggestionResource {
    private static final String BY_LINK = "By the link in the mail: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    SuggestEvent suggestEvent;

    @Inject
    EntityManager entities;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The suggested event that a link opens.", description = BY_LINK)
    public EventSuggestionReceiptView getLinkedEventSuggestion() {
        var suggestion = opened(id -> EventSuggestion.findByIdOptional(id));
        return EventSuggestionReceiptView.of(suggestion, words(suggestion));
    }

    @POST
    @Path("confirmation")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Confirms that one suggests it: those who decide are told by mail.",
            description = BY_LINK + " Once more changes nothing.")
    public EventSuggestionReceiptView confirmLinkedEventSuggestion() {
        var suggestion = opened(id -> EventSuggestion.alone(entities, id));
        var words = words(suggestion);
        if (words != null) {
            suggestEvent.confirm(suggestion, words);
        }
        return EventSuggestionReceiptView.of(suggestion, words);
    }

    private EventSuggestion opened(Function<UUID, Optional<EventSuggestion>> finding) {
        link.prove(Purpose.EVENT_SUGGESTION, EventSuggestion.GENERATION);
        return finding.apply(link.id()).orElseThrow(() -> PresentedLink.refused());
    }

    private static @Nullable SuggestedWords words(EventSuggestion suggestion) {
        return SuggestedWords.of(List.of(suggestion.id)).get(suggestion.id);
    }
}
