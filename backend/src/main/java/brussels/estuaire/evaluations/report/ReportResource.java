package brussels.estuaire.evaluations.report;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.report.WrittenReports.Written;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Edit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The report of an evaluation: its team prepares it, and everybody reads it once it is published. */
@Path("/api/evaluations/{id}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class ReportResource {
    @Inject
    VisibleEvaluations evaluations;

    @Inject
    ReportPolicy policy;

    @Inject
    ReadReport read;

    @Inject
    KeepReport keep;

    @Inject
    WrittenReports written;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Operation(
            summary = "The report of an evaluation, as it is today.",
            description =
                    "Built from what is there: what was evaluated, how many answered, the numbers that may be shown, and the"
                            + " verbatims that are published. 404 until it is published, but for its team.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public RestResponse<byte[]> getEvaluationReport(@RestPath UUID id) {
        var report = caller.signedIn() ? write(id) : written.of(id, () -> write(id));
        return Edit.taggedToday(Status.OK, report.json(), report.version());
    }

    private Written write(UUID id) {
        var view = QuarkusTransaction.joiningExisting().call(() -> view(id));
        try {
            return new Written(json.writeValueAsBytes(view), view.version());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReportView view(UUID id) {
        var report = EvaluationReport.of(id);
        Evaluation evaluation =
                found(report.isPublished() ? Evaluation.<Evaluation>findById(id) : evaluations.byId(id));
        Evaluation.see(id);
        return view(evaluation, report);
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Writes the foreword of a report.")
    public RestResponse<ReportView> updateEvaluationReport(@RestPath UUID id, ReportForm form) {
        var evaluation = evaluations.alone(id);
        keep.update(evaluation, form);
        return answer(evaluation, EvaluationReport.of(id));
    }

    @POST
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Lets everybody read a report.",
            description = "Once its answers are counted; of one that was held elsewhere, once it is closed.")
    public RestResponse<ReportView> publishEvaluationReport(@RestPath UUID id) {
        var evaluation = evaluations.alone(id);
        keep.publish(evaluation);
        return answer(evaluation, EvaluationReport.of(id));
    }

    @DELETE
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Lets only the team read a report again.", description = "Of the version in `If-Match`.")
    public void unpublishEvaluationReport(@RestPath UUID id) {
        keep.unpublish(evaluations.alone(id));
    }

    private RestResponse<ReportView> answer(Evaluation evaluation, EvaluationReport report) {
        // what it is built from changes without it
        return Edit.taggedToday(Status.OK, view(evaluation, report), report.version);
    }

    private ReportView view(Evaluation evaluation, EvaluationReport report) {
        return read.of(evaluation, report, policy.rights(evaluation, report));
    }
}
