package brussels.estuaire.councils.plans;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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

/** The plans of the bassins: written by who runs one, read by its council, and by everybody where it is for everybody. */
@Path("/api/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanResource {
    @Inject
    VisiblePlans plans;

    @Inject
    KeepPlan keep;

    @Inject
    ReadPlan read;

    @Inject
    PlanPolicy policy;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The plans of action that the caller may see, the last year first.",
            description = "Validated ones that are for everybody; those of bassins that the caller runs,"
                    + " or in whose council they sit today, drafts too.")
    public Page<PlanItem> listPlans(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam Paging paging) {
        return plans.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One plan, with its priorities, their actions and the events that carried them out.")
    public RestResponse<PlanView> getPlan(@RestPath UUID id) {
        return answer(Status.OK, found(plans.byId(id)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Begins the plan of a bassin for a year.",
            description = "On demand with what the plan of the year before has not finished.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> createPlan(NewPlanForm form) {
        return answer(Status.CREATED, keep.create(form));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what is told of a plan, and whether everybody may read it once it is validated.")
    public RestResponse<PlanView> updatePlan(@RestPath UUID id, PlanForm form) {
        var plan = plans.alone(id);
        keep.update(plan, form);
        return answer(Status.OK, plan);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a plan that nobody validated.")
    public void deletePlan(@RestPath UUID id) {
        keep.remove(plans.alone(id));
    }

    @PUT
    @Path("{id}/validation")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Records that the bassin's council validated a plan as it stands.",
            description = "A validated plan may change, and says since when; the council may validate it again.")
    public RestResponse<PlanView> validatePlan(@RestPath UUID id, ValidationForm form) {
        var plan = plans.alone(id);
        keep.validate(plan, form);
        return answer(Status.OK, plan);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who changed what in a plan, the last act first.")
    public Page<HistoryView> getPlanHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(KeepPlan.subject(plans.editable(id)), paging);
    }

    private RestResponse<PlanView> answer(Status status, Plan plan) {
        return Edit.tagged(status, read.of(plan, plans.worksWith(plan), policy.rights(plan)), plan.version);
    }
}
