package brussels.estuaire.reflection.sessions;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.reflection.groups.VisibleGroups;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
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

/** How the sessions of a consultation are spent, for its team. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class SessionPlanResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    VisibleGroups groups;

    @Inject
    KeepSessionPlan keep;

    @GET
    @Path("consultations/{id}/session-plan")
    @Transactional
    @Authenticated
    @Operation(summary = "How the groups of a consultation spend their hours.", description = "For its team.")
    public RestResponse<SessionPlanView> getSessionPlan(@RestPath UUID id) {
        return answer(keep.read(consultations.run(id)));
    }

    @PUT
    @Path("consultations/{id}/session-plan")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Plans how the groups of a consultation spend their hours.",
            description = "Not longer than a group lasts. It holds for each group that has no plan of its own.")
    public RestResponse<SessionPlanView> updateSessionPlan(@RestPath UUID id, SessionPlanForm form) {
        var consultation = consultations.run(id);
        keep.plan(consultation, form);
        return answer(keep.read(consultation));
    }

    @GET
    @Path("reflection-groups/{id}/session-plan")
    @Transactional
    @Authenticated
    @Operation(
            summary = "How a group spends its hours: its own plan, or else its consultation's.",
            description = "For its team. With the hour of each part.")
    public RestResponse<SessionPlanView> getGroupSessionPlan(@RestPath UUID id) {
        return answer(keep.read(groups.run(id)));
    }

    @PUT
    @Path("reflection-groups/{id}/session-plan")
    @Transactional
    @Authenticated
    @Operation(summary = "Gives a group a plan of its own.")
    public RestResponse<SessionPlanView> updateGroupSessionPlan(@RestPath UUID id, SessionPlanForm form) {
        var group = groups.run(id);
        keep.plan(group, form);
        return answer(keep.read(group));
    }

    @DELETE
    @Path("reflection-groups/{id}/session-plan")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a group's own plan away: its consultation's holds again.")
    public void deleteGroupSessionPlan(@RestPath UUID id) {
        keep.drop(groups.run(id));
    }

    private static RestResponse<SessionPlanView> answer(SessionPlanView plan) {
        return Edit.tagged(Status.OK, plan, plan.version());
    }
}
