package brussels.estuaire.councils.decisions;

import brussels.estuaire.circles.VisibleCircles;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a circle looks back on at a meeting, for who runs it or sits in it today. */
@Path("/api/circles/{id}/follow-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class FollowUpResource {
    @Inject
    VisibleCircles circles;

    @Inject
    KeepDecision keep;

    @Inject
    FollowUp followUp;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The follow-up of a circle's last meeting.",
            description = "What was decided then, what is still open from before, and what was closed since.")
    public FollowUpView getFollowUp(
            @RestPath UUID id,
            @Parameter(description = "At which of its meetings one looks back; the next one when left out")
                    @RestQuery
                    @Nullable
                    UUID meeting) {
        var circle = circles.peopled(id);
        return followUp.of(circle.id(), meeting, keep.may(circle));
    }
}
