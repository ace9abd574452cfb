package brussels.estuaire.agenda.search;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The events of the agenda. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventListResource {
    @Inject
    Clock clock;

    @Inject
    FindEvents events;

    @GET
    @PermitAll
    @Operation(
            summary = "The events that match every filter.",
            description =
                    "By date; what is known to the month or the year stands at its first day, what has no date last.")
    public Page<EventItem> listEvents(
            @Valid @BeanParam EventFilter filter,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int size,
            @Parameter(description = "Which values to count, separated by commas: type, theme, language, bassin, place")
                    @RestQuery("facets")
                    @Size(max = 100)
                    @Nullable
                    String asked) {
        return events.page(new EventSearch(filter, clock.now()), new Paging(page, size), EventFacet.named(asked));
    }
}
