package brussels.estuaire.agenda.types;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that the types of events carry. */
@Path("/api/event-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventTypeResource {
    @GET
    @PermitAll
    @Operation(
            summary = "The types of events, with the rules that each carries.",
            description = "Their labels are those of the vocabulary event-types.")
    public Page<EventTypeView> listEventTypes(@Valid @BeanParam Paging paging) {
        return Page.slice(EventType.<EventType>listAll(Sort.by("code")), paging).map(EventTypeView::of);
    }
}
