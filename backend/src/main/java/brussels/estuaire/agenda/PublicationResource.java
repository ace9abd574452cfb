package brussels.estuaire.agenda;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.agenda.description.Attendance;
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

/** What becomes of an event that people are told of: it is published, withdrawn, postponed, cancelled, closed. */
@Path("/api/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class PublicationResource {
    @Inject
    KeepEvent keep;

    @Inject
    EventPolicy policy;

    @Inject
    TellProposal tell;

    @Inject
    Edit edit;

    @Inject
    Clock clock;

    @POST
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Publishes an event; one that was proposed is accepted by this.",
            description = "Also again: at its new date, or when it was cancelled by mistake.")
    public RestResponse<EventView> publishEvent(@RestPath UUID id) {
        var event = keep.reachable(id);
        allowed(policy.mayAnnounce(event));
        var decided = event.state.awaitsDecision();
        event.become(EventState.PUBLISHED, null, clock.now());
        if (decided) {
            tell.decided(event);
        }
        return keep.did("PUBLISHED", event);
    }

    @DELETE
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Withdraws an event from the agenda: it is a draft again.")
    public RestResponse<EventView> withdrawEvent(@RestPath UUID id) {
        return keep.withdraw(keep.editable(id));
    }

    @POST
    @Path("postponement")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that a published event will be later, and why.",
            description = "It keeps the date that was announced, until it is published again with another.")
    public RestResponse<EventView> postponeEvent(@RestPath UUID id, ReasonForm form) {
        var event = keep.reachable(id);
        event.become(EventState.POSTPONED, edit.valid(form).reason(), clock.now());
        return keep.did("POSTPONED", event);
    }

    @POST
    @Path("cancellation")
    @Transactional
    @Authenticated
    @Operation(summary = "Says that a published event will not be, and why; it stays in the agenda, as cancelled.")
    public RestResponse<EventView> cancelEvent(@RestPath UUID id, ReasonForm form) {
        var event = keep.reachable(id);
        event.become(EventState.CANCELLED, edit.valid(form).reason(), clock.now());
        return keep.did("CANCELLED", event);
    }

    @POST
    @Path("closure")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says how many came to an event that has been.",
            description =
                    "Each number with how exact it is; those who take part, who present, services and visits differ."
                            + " Also again, when it was counted better.")
    public RestResponse<EventView> closeEvent(@RestPath UUID id, Attendance form) {
        return keep.close(keep.reachable(id), form);
    }
}
