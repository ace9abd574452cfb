package brussels.estuaire.platform.problem;

import static brussels.estuaire.platform.Found.found;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** What the codes of problems mean. */
@Path("/api/problems")
@Produces(MediaType.APPLICATION_JSON)
class ProblemResource {
    private final Problems problems;

    ProblemResource(Problems problems) {
        this.problems = problems;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "Explains a problem's code in three languages")
    @APIResponseSchema(Explanation.class)
    @APIResponse(
            responseCode = "404",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Explanation getProblem(@RestPath String code) {
        return found(problems.explanation(code).orElse(null));
    }
}
