package brussels.estuaire.councils.plans.actions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.councils.plans.PlannedAction;
import brussels.estuaire.councils.plans.ReadPlan;
import brussels.estuaire.councils.plans.VisiblePlans;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The actions of a plan, for who runs the bassin; everybody else reads them in the plan. */
@Path("/api/plans/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class ActionResource {
    @Inject
    VisiblePlans plans;

    @Inject
    ReadPlan read;

    @Inject
    KeepAction keep;

    @Inject
    KeepActionEvents events;

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Adds an action to a priority, behind its others.")
    @APIResponseSchema(value = PlannedAction.class, responseCode = "201")
    public RestResponse<PlannedAction> createAction(@RestPath UUID id, ActionForm form) {
        var plan = plans.alone(id);
        return answer(Status.CREATED, plan, keep.add(plan, form).id);
    }

    @GET
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One action, as one who may write it reads it.")
    public RestResponse<PlannedAction> getAction(@RestPath UUID id, @RestPath UUID actionId) {
        return answer(Status.OK, plans.editable(id), actionId);
    }

    @PUT
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what is told of an action.")
    public RestResponse<PlannedAction> updateAction(@RestPath UUID id, @RestPath UUID actionId, ActionForm form) {
        var plan = plans.alone(id);
        keep.change(plan, of(plan, actionId), form);
        return answer(Status.OK, plan, actionId);
    }

    @DELETE
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes an action; one that was dropped is better said to be.")
    public void deleteAction(@RestPath UUID id, @RestPath UUID actionId) {
        var plan = plans.alone(id);
        keep.remove(plan, of(plan, actionId));
    }

    @PUT
    @Path("{actionId}/events")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says which events carried an action out.",
            description = "Announced events that the caller sees; those that they do not see stay as they are.")
    public RestResponse<PlannedAction> setActionEvents(
            @RestPath UUID id, @RestPath UUID actionId, ActionEventsForm form) {
        var plan = plans.alone(id);
        events.keep(plan, of(plan, actionId), form);
        return answer(Status.OK, plan, actionId);
    }

    private static Action of(Plan plan, UUID id) {
        return found(Action.of(plan, id).orElse(null));
    }

    private RestResponse<PlannedAction> answer(Status status, Plan plan, UUID id) {
        var action = read.action(plan, id);
        return Edit.tagged(status, action, action.version());
    }
}
