package brussels.estuaire.reflection.sessions;

import brussels.estuaire.platform.Edit;
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

/** How the session of one group is spent, for its team. */
@Path("/api/reflection-groups/{id}/session-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class GroupSessionPlanResource {
    @Inject
    VisibleGroups groups;

    @Inject
    KeepSessionPlan keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "How a group spends its hours: its own plan, or else its consultation's.",
            description = "For its team. With the hour of each part.")
    public RestResponse<SessionPlanView> getGroupSessionPlan(@RestPath UUID id) {
        return answer(keep.read(groups.run(id)));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Gives a group a plan of its own.")
    public RestResponse<SessionPlanView> updateGroupSessionPlan(@RestPath UUID id, SessionPlanForm form) {
        var group = groups.run(id);
        keep.plan(group, form);
        return answer(keep.read(group));
    }

    @DELETE
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
