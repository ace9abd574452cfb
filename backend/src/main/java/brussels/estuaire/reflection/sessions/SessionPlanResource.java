package brussels.estuaire.reflection.sessions;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
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

/** How the sessions of a consultation are spent, for its team. */
@Path("/api/consultations/{id}/session-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class SessionPlanResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    KeepSessionPlan keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "How the groups of a consultation spend their hours.", description = "For its team.")
    public RestResponse<SessionPlanView> getSessionPlan(@RestPath UUID id) {
        return answer(keep.read(consultations.run(id)));
    }

    @PUT
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

    private static RestResponse<SessionPlanView> answer(SessionPlanView plan) {
        return Edit.tagged(Status.OK, plan, plan.version());
    }
}
