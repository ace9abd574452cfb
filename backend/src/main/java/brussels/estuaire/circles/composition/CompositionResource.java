package brussels.estuaire.circles.composition;

import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.platform.Clock;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom a circle has and whom it lacks, for who may read who sits in it. */
@Path("/api/circles/{id}/composition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "circles")
class CompositionResource {
    @Inject
    VisibleCircles circles;

    @Inject
    CountComposition count;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "Whom a circle looks for, whom it has, and who is missing.")
    public Composition getCircleComposition(
            @RestPath UUID id,
            @Parameter(description = "On this day; today when left out") @RestQuery @Nullable LocalDate day) {
        return count.of(circles.peopled(id), day == null ? clock.today() : day);
    }
}
