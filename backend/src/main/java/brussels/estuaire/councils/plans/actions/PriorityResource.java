package brussels.estuaire.councils.plans.actions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.councils.plans.VisiblePlans;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
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

/** The priorities of a plan, and the order of what stands in it, for who runs the bassin. */
@Path("/api/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PriorityResource {
    @Inject
    VisiblePlans plans;

    @Inject
    KeepPriority keep;

    @POST
    @Path("priorities")
    @Transactional
    @Authenticated
    @Operation(summary = "Adds a priority to a plan, behind the others.")
    @APIResponseSchema(value = PriorityView.class, responseCode = "201")
    public RestResponse<PriorityView> createPriority(@RestPath UUID id, PriorityForm form) {
        return answer(Status.CREATED, keep.add(plans.alone(id), form));
    }

    @PUT
    @Path("priorities/{priorityId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what a priority is called.")
    public RestResponse<PriorityView> updatePriority(@RestPath UUID id, @RestPath UUID priorityId, PriorityForm form) {
        var plan = plans.alone(id);
        var priority = of(plan, priorityId);
        keep.change(plan, priority, form);
        return answer(Status.OK, priority);
    }

    @DELETE
    @Path("priorities/{priorityId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a priority without actions.")
    public void deletePriority(@RestPath UUID id, @RestPath UUID priorityId) {
        var plan = plans.alone(id);
        keep.remove(plan, of(plan, priorityId));
    }

    @PUT
    @Path("order")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Puts the priorities and actions of a plan in another order.",
            description = "The whole order, from the version of the plan that it was made from.")
    public void orderPlan(@RestPath UUID id, OrderForm form) {
        keep.order(plans.alone(id), form);
    }

    private static Priority of(Plan plan, UUID id) {
        return found(Priority.of(plan, id).orElse(null));
    }

    private static RestResponse<PriorityView> answer(Status status, Priority it) {
        return Edit.tagged(status, new PriorityView(it.id, it.title, it.version), it.version);
    }
}
