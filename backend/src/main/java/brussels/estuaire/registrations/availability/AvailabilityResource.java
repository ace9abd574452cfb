package brussels.estuaire.registrations.availability;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How many seats are left: no part of an event's record, since others change it. */
@Path("/api/events/{id}/availability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class AvailabilityResource {
    @Inject
    FindRegistrable events;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "How many seats of an event are left now, and whether one registers.")
    public AvailabilityView getAvailability(@RestPath UUID id) {
        var event = events.of(id).filter(found -> events.maySee(found)).orElse(null);
        return AvailabilityView.of(found(event), clock.now());
    }
}
