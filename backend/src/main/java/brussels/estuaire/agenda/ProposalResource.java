package brussels.estuaire.agenda;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What an organisation proposes to a bassin, and what its coordinator answers; accepting it is publishing it. */
@Path("/api/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class ProposalResource {
    @Inject
    KeepEvent keep;

    @Inject
    TellProposal tell;

    @Inject
    Edit edit;

    @Inject
    Clock clock;

    @POST
    @Path("proposal")
    @Transactional
    @Authenticated
    @Operation(summary = "Asks the coordinator of the event's bassin to publish it; they are told by mail.")
    public RestResponse<EventView> proposeEvent(@RestPath UUID id) {
        var event = keep.reachable(id);
        event.become(EventState.PROPOSED, null, clock.now());
        tell.proposed(event);
        return keep.did("PROPOSED", event);
    }

    @DELETE
    @Path("proposal")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a proposal back: it is a draft again.")
    public RestResponse<EventView> withdrawEventProposal(@RestPath UUID id) {
        return keep.withdraw(keep.editable(id));
    }

    @POST
    @Path("change-request")
    @Transactional
    @Authenticated
    @Operation(summary = "Says what is to be changed before the event can be published; its organiser is told by mail.")
    public RestResponse<EventView> requestEventChanges(@RestPath UUID id, ReasonForm form) {
        var event = keep.decidable(id);
        event.become(EventState.CHANGES_REQUESTED, edit.valid(form).reason(), clock.now());
        tell.decided(event);
        return keep.did("CHANGES_REQUESTED", event);
    }

    @POST
    @Path("refusal")
    @Transactional
    @Authenticated
    @Operation(summary = "Says that the event will not be published, and why; its organiser is told by mail.")
    public RestResponse<EventView> refuseEvent(@RestPath UUID id, ReasonForm form) {
        var event = keep.decidable(id);
        event.become(EventState.REFUSED, edit.valid(form).reason(), clock.now());
        tell.decided(event);
        return keep.did("REFUSED", event);
    }
}
