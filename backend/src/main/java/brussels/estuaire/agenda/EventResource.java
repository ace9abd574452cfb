package brussels.estuaire.agenda;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One event: read by everybody once published, kept by its organiser and the coordinator of its bassin. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventResource {
    @Inject
    VisibleEvents events;

    @Inject
    KeepEvent keep;

    @Inject
    Audit audit;

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One event.")
    public RestResponse<EventView> getEvent(@RestPath UUID id) {
        return keep.answer(Response.Status.OK, found(events.byId(id)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Creates an event, as a draft.",
            description = "Its organiser and the coordinator of its bassin see it until it is published.")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    public RestResponse<EventView> createEvent(EventForm form) {
        return keep.answer(Response.Status.CREATED, keep.create(form));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes an event's record; its organiser stays.",
            description = "Once it is announced, its type and its bassin stay, too: they decided who could publish it.")
    public RestResponse<EventView> updateEvent(@RestPath UUID id, EventForm form) {
        return keep.answer(Response.Status.OK, keep.update(keep.editable(id), form));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes an event that nobody was told of; what was announced is cancelled instead.")
    public void removeEvent(@RestPath UUID id) {
        keep.remove(keep.editable(id));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who changed what on this event, the last act first.")
    public Page<HistoryView> getEventHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(KeepEvent.subject(keep.reachable(id)), List.of(), paging);
    }
}
