package brussels.estuaire.evaluations.records;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How an evaluation that was held elsewhere was answered, for its team. */
@Path("/api/evaluations/{id}/totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class TotalsResource {
    @Inject
    VisibleEvaluations evaluations;

    @Inject
    KeepTotals keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "How an evaluation that was held elsewhere was answered, as its team typed it.",
            description = "404 of one that people answer here: its answers are counted.")
    public RestResponse<TotalsView> getEvaluationTotals(@RestPath UUID id) {
        var evaluation = evaluations.run(id);
        return answer(found(evaluation.isRecorded() ? evaluation : null));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(
            summary = "Types in how an evaluation that was held elsewhere was answered, all of it.",
            description = "Also once it is closed: numbers are corrected. They stand outside the rule of five answers.")
    public RestResponse<TotalsView> updateEvaluationTotals(@RestPath UUID id, TotalsForm form) {
        var evaluation = evaluations.alone(id);
        keep.write(evaluation, form);
        return answer(evaluation);
    }

    private RestResponse<TotalsView> answer(Evaluation evaluation) {
        return Edit.tagged(Status.OK, keep.of(evaluation), evaluation.version());
    }
}
