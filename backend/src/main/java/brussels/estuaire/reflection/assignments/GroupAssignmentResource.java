package brussels.estuaire.reflection.assignments;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The assignments of a consultation, for its team. */
@Path("/api/consultations/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class GroupAssignmentResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    GroupAssignments assignments;

    @Inject
    StartAssignment start;

    @Inject
    MoveByHand move;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The assignments of a consultation, the newest first.")
    public Page<GroupAssignmentItem> listGroupAssignments(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return assignments.page(consultations.run(id), paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Seeks who is best in which group: a job, which goes on goal by goal and can be stopped.",
            description =
                    "One at a time. As many people as can be have a group; then as few as can be leave the one that they have; come at a"
                            + " date that suits them only if need be; then groups are as even, as mixed, and as they were wished for as can"
                            + " be; of what is as good, what is lowest in canonical order counts. Each goal says whether it is proven.")
    @APIResponseSchema(value = GroupAssignmentView.class, responseCode = "201")
    public RestResponse<GroupAssignmentView> startGroupAssignment(@RestPath UUID id) {
        var consultation = consultations.alone(id);
        return answer(Status.CREATED, consultation, start.of(consultation));
    }

    @GET
    @Path("{assignmentId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One assignment: who is in which group and why, or what clashes.")
    public RestResponse<GroupAssignmentView> getGroupAssignment(@RestPath UUID id, @RestPath UUID assignmentId) {
        var consultation = consultations.run(id);
        return answer(Status.OK, consultation, assignments.of(consultation, assignmentId));
    }

    @GET
    @Path("{assignmentId}/comparison")
    @Transactional
    @Authenticated
    @Operation(summary = "Two assignments side by side: how far each goal is reached, and who is elsewhere.")
    public ComparisonView compareGroupAssignments(
            @RestPath UUID id, @RestPath UUID assignmentId, @RestQuery @NotNull UUID with) {
        var consultation = consultations.run(id);
        return assignments.compare(assignments.of(consultation, assignmentId), assignments.of(consultation, with));
    }

    @POST
    @Path("{assignmentId}/moves/trial")
    @Transactional
    @Authenticated
    @Operation(summary = "What it would cost to have people elsewhere, and which rules it would break.")
    public MoveCost tryGroupMoves(@RestPath UUID id, @RestPath UUID assignmentId, MovesForm form) {
        return move.cost(assignments.of(consultations.run(id), assignmentId), form);
    }

    @POST
    @Path("{assignmentId}/moves")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Puts people elsewhere by hand: that makes another assignment.",
            description = "What breaks rules is refused (409) unless `breakingRules` says that it is wanted.")
    @APIResponseSchema(value = GroupAssignmentView.class, responseCode = "201")
    public RestResponse<GroupAssignmentView> moveInGroups(
            @RestPath UUID id, @RestPath UUID assignmentId, MovesForm form) {
        var consultation = consultations.alone(id);
        return answer(Status.CREATED, consultation, move.move(assignments.of(consultation, assignmentId), form));
    }

    private RestResponse<GroupAssignmentView> answer(
            Status status, Consultation consultation, GroupAssignment assignment) {
        return Edit.tagged(status, assignments.view(consultation, assignment), assignment.version);
    }
}
