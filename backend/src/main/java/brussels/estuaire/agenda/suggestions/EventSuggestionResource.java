package brussels.estuaire.agenda.suggestions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Events that anybody suggests, and what those who decide answer. */
@Path("/api/event-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventSuggestionResource {
    @Inject
    SuggestEvent suggestEvent;

    @Inject
    VisibleSuggestions suggestions;

    @Inject
    AnswerSuggestion answerSuggestion;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Suggests an event; anyone may.",
            description =
                    "The coordinators of the bassin, or of the Region, read it once the address is confirmed by the link"
                            + " that is mailed there, for 7 days; at once, when it is the address of the caller's own account. It is"
                            + " answered by mail, in the language of Accept-Language, and in French and Dutch without it.")
    @APIResponseSchema(value = EventSuggestionReceiptView.class, responseCode = "201")
    public RestResponse<EventSuggestionReceiptView> createEventSuggestion(
            EventSuggestionForm form, @Context HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var language = accepted == null ? null : Language.of(accepted);
        return RestResponse.status(Response.Status.CREATED, suggestEvent.suggest(edit.valid(form), language));
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The suggested events that the caller answers.",
            description =
                    "Of the bassins that it coordinates; those that wait first. Nobody reads what is not confirmed.")
    public Page<EventSuggestionView> listEventSuggestions(
            @RestQuery EventSuggestion.@Nullable State state, @Valid @BeanParam Paging paging) {
        return suggestions.page(state, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One suggested event, for those who answer it.")
    public RestResponse<EventSuggestionView> getEventSuggestion(@RestPath UUID id) {
        var suggestion = found(suggestions.byId(id));
        var words = SuggestedWords.of(List.of(id)).get(id);
        return tagged(suggestion, EventSuggestionView.of(suggestion, words));
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Answers a suggested event: an event is made of it, or it is declined and why.",
            description = "Who suggests it is told by mail. The event is one that the caller may edit.")
    public RestResponse<EventSuggestionView> answerEventSuggestion(@RestPath UUID id, SuggestionAnswerForm form) {
        var suggestion = found(suggestions.alone(id));
        return tagged(suggestion, answerSuggestion.with(suggestion, edit.valid(form)));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who did what with a suggested event, the last act first.")
    public Page<HistoryView> getEventSuggestionHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(SuggestEvent.subject(found(suggestions.byId(id))), paging);
    }

    private static RestResponse<EventSuggestionView> tagged(EventSuggestion suggestion, EventSuggestionView view) {
        return Edit.tagged(Response.Status.OK, view, suggestion.version);
    }
}
