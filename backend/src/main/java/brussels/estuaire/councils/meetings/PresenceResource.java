package brussels.estuaire.councils.meetings;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who came to the meetings of a circle, for those who run it. */
@Path("/api/circles/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class PresenceResource {
    @Inject
    VisibleCircles circles;

    @Inject
    CountPresence presence;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "Who came to the meetings of a circle, for those who run it.",
            description = "The latest 60 of the days that are asked for; what will not be is left out.")
    public PresenceView getCirclePresence(
            @RestPath UUID id,
            @Parameter(description = "On this day or later; a year ago when left out") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "On this day or earlier; in a year when left out") @RestQuery @Nullable
                    LocalDate to) {
        var circle = circles.editable(id);
        var today = clock.today();
        return presence.of(
                circle,
                Objects.requireNonNullElse(from, today.minusYears(1)),
                Objects.requireNonNullElse(to, today.plusYears(1)));
    }
}
