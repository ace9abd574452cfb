package brussels.estuaire.evaluations.answers;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody may answer. */
@Path("/api/my-evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class MyEvaluationResource {
    @Inject
    LinkedEvaluation linked;

    @Inject
    TellEvaluation tell;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "What one is asked of something that one took part in.",
            description = "By the link in one’s mail, or by the one that everybody was shown: `Authorization: Link …`.")
    public RestResponse<MyEvaluationView> getMyEvaluation() {
        return RestResponse.ResponseBuilder.<MyEvaluationView>create(Status.OK, tell.to(linked.answering()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
