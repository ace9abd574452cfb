package brussels.estuaire.evaluations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Evaluations: kept by their teams, and seen by nobody else. */
@Path("/api/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class EvaluationResource {
    @Inject
    VisibleEvaluations evaluations;

    @Inject
    ReadEvaluations read;

    @Inject
    KeepEvaluation keep;

    @Inject
    TurnEvaluation turn;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The evaluations of the caller's teams, the newest first.",
            description =
                    "Those of the bassins that the caller coordinates, and of the organisations for which they edit.")
    public Page<EvaluationItem> listEvaluations(
            @Valid @BeanParam EvaluationFilter filter, @Valid @BeanParam Paging paging) {
        return read.page(filter, paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary =
                    "Writes an evaluation of something whose bassin the caller runs: a draft, until it is planned or opened.",
            description = "It asks what its template asks, in a questionnaire of its own.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
    public RestResponse<EvaluationView> createEvaluation(EvaluationForm form) {
        return answer(Status.CREATED, keep.create(form));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One evaluation, for its team.")
    public RestResponse<EvaluationView> getEvaluation(@RestPath UUID id) {
        return answer(Status.OK, evaluations.run(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes an evaluation.",
            description =
                    "What it is about stays. When it opens and for how long changes until it opens only; prolonging it is an act."
                            + " How many were expected may be told at any time.")
    public RestResponse<EvaluationView> updateEvaluation(@RestPath UUID id, EvaluationForm form) {
        var evaluation = evaluations.alone(id);
        keep.update(evaluation, form);
        return answer(Status.OK, evaluation);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes an evaluation away, until somebody answered it.")
    public void deleteEvaluation(@RestPath UUID id) {
        keep.remove(evaluations.alone(id));
    }

    @POST
    @Path("{id}/planning")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Has an evaluation open by itself.",
            description = "Some time after the end of what it is about, also when that moves; not while that is off.")
    public RestResponse<EvaluationView> planEvaluation(@RestPath UUID id) {
        var evaluation = evaluations.alone(id);
        keep.plan(evaluation, read.opensAt(evaluation));
        return answer(Status.OK, evaluation);
    }

    @POST
    @Path("{id}/opening")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Opens an evaluation at once.",
            description = "Those who took part and have an address are mailed their own link.")
    public RestResponse<EvaluationView> openEvaluation(@RestPath UUID id) {
        var evaluation = evaluations.alone(id);
        turn.open(evaluation);
        return answer(Status.OK, evaluation);
    }

    @POST
    @Path("{id}/closing")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Closes an evaluation at once.",
            description =
                    "Nobody answers any more; the answers are counted, taken apart and gone. Too few stay whole and unread.")
    public RestResponse<EvaluationView> closeEvaluation(@RestPath UUID id) {
        var evaluation = evaluations.alone(id);
        turn.close(evaluation);
        return answer(Status.OK, evaluation);
    }

    @POST
    @Path("{id}/prolongation")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Lets people answer for longer.",
            description = "Also of one that is closed, as long as its answers are whole because they are too few.")
    public RestResponse<EvaluationView> prolongEvaluation(@RestPath UUID id, EvaluationForm.Prolongation form) {
        var evaluation = evaluations.alone(id);
        turn.prolong(evaluation, edit.valid(form).days());
        return answer(Status.OK, evaluation);
    }

    @POST
    @Path("{id}/link")
    @Transactional
    @Authenticated
    @Operation(summary = "Ends the common link of an evaluation, and begins another.")
    public RestResponse<EvaluationView> renewEvaluationLink(@RestPath UUID id) {
        var evaluation = evaluations.alone(id);
        keep.renewLink(evaluation);
        return answer(Status.OK, evaluation);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who did what with an evaluation, the last act first.")
    public Page<HistoryView> getEvaluationHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(evaluations.run(id).subject(), paging);
    }

    private RestResponse<EvaluationView> answer(Status status, Evaluation evaluation) {
        return Edit.taggedToday(status, read.view(evaluation), evaluation.version);
    }
}
