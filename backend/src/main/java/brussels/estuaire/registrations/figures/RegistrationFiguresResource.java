package brussels.estuaire.registrations.figures;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who registered and who came, in numbers, for those who edit the event. */
@Path("/api/events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class RegistrationFiguresResource {
    private final KeepEvent events;
    private final FindFigures figures;

    RegistrationFiguresResource(KeepEvent events, FindFigures figures) {
        this.events = events;
        this.figures = figures;
    }

    @GET
    @Path("figures")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Who registered for an event and who came, in numbers.",
            description = "By kind of organisation and by sector, those who present something apart.")
    public RegistrationFiguresView getRegistrationFigures(@RestPath UUID id) {
        return figures.of(events.reachable(id).id());
    }

    @GET
    @Path("figures/occurrences")
    @Transactional
    @Authenticated
    @Operation(
            summary = "The same for each date of a series that has begun, the last first.",
            description = "None for an event that happens once.")
    public Page<OccurrenceFiguresItem> listOccurrenceFigures(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return figures.series(events.reachable(id).id(), paging);
    }
}
