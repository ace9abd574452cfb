package brussels.estuaire.registrations.walkins;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Those who came to an event without having registered, for who edits the event. */
@Path("/api/events/{id}/walk-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class WalkInResource {
    private final KeepEvent events;
    private final KeepWalkIn keepWalkIn;

    WalkInResource(KeepEvent events, KeepWalkIn keepWalkIn) {
        this.events = events;
        this.keepWalkIn = keepWalkIn;
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "Those who came without having registered, in the order in which they came.")
    public Page<WalkInView> listWalkIns(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var event = events.reachable(id);
        var some = WalkIn.page(event.id(), paging.page() - 1, paging.size());
        return Page.of(some.stream().map(each -> WalkInView.of(each)).toList(), paging, WalkIn.count(event.id()));
    }

    @PUT
    @Path("{walkInId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes down somebody who came without having registered.",
            description = "Under an id that the caller gives, a UUID: what is sent twice is written down once.")
    public WalkInView saveWalkIn(@RestPath UUID id, @RestPath UUID walkInId, WalkInForm form) {
        return WalkInView.of(keepWalkIn.keep(events.reachable(id), walkInId, form));
    }

    @DELETE
    @Path("{walkInId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes away somebody who was written down by mistake.")
    public void removeWalkIn(@RestPath UUID id, @RestPath UUID walkInId) {
        var event = events.reachable(id);
        keepWalkIn.remove(event, found(WalkIn.of(event.id(), walkInId).orElse(null)));
    }
}
