package brussels.estuaire.reflection.actions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
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

/** What is done about the findings of a consultation, for its team; everybody reads it in the report once it is published. */
@Path("/api/consultations/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ActionResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    FindActions find;

    @Inject
    KeepAction keep;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "What is done about the findings of a consultation, by pole, the first year first.")
    public Page<TakenAction> listReflectionActions(
            @RestPath UUID id, @Valid @BeanParam ActionFilter filter, @Valid @BeanParam Paging paging) {
        return find.page(consultations.run(id).id(), filter, paging);
    }

    @GET
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One action, with how far it has come.")
    public RestResponse<TakenAction> getReflectionAction(@RestPath UUID id, @RestPath UUID actionId) {
        return answer(Status.OK, of(consultations.run(id).id(), actionId));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Adds an action.")
    @APIResponseSchema(value = TakenAction.class, responseCode = "201")
    public RestResponse<TakenAction> createReflectionAction(@RestPath UUID id, ActionForm form) {
        var action = ReflectionAction.in(consultations.grouped(id).id(), clock.now());
        keep.add(action, form);
        return answer(Status.CREATED, action);
    }

    @PUT
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what is told of an action.")
    public RestResponse<TakenAction> updateReflectionAction(
            @RestPath UUID id, @RestPath UUID actionId, ActionForm form) {
        var action = of(consultations.grouped(id).id(), actionId);
        keep.change(action, form);
        return answer(Status.OK, action);
    }

    @DELETE
    @Path("{actionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes an action; one that was dropped is better said to be.")
    public void deleteReflectionAction(@RestPath UUID id, @RestPath UUID actionId) {
        keep.remove(of(consultations.alone(id).id(), actionId));
    }

    @POST
    @Path("{actionId}/progress")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Tells how far an action has come.",
            description = "Those who follow read it in the report; they are mailed of it by an act of its own.")
    public RestResponse<TakenAction> addReflectionProgress(
            @RestPath UUID id, @RestPath UUID actionId, ProgressForm form) {
        var action = of(consultations.grouped(id).id(), actionId);
        keep.tell(action, form);
        return answer(Status.OK, action);
    }

    @DELETE
    @Path("{actionId}/progress/{progressId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Takes back what was told of an action.",
            description = "Of the action's version in `If-Match`. A mail that told it was sent.")
    public void removeReflectionProgress(@RestPath UUID id, @RestPath UUID actionId, @RestPath UUID progressId) {
        var action = of(consultations.alone(id).id(), actionId);
        keep.takeBack(action, found(Progress.of(action, progressId).orElse(null)));
    }

    private static ReflectionAction of(UUID consultation, UUID id) {
        return found(ReflectionAction.of(consultation, id).orElse(null));
    }

    private RestResponse<TakenAction> answer(Status status, ReflectionAction action) {
        return Edit.tagged(status, find.one(action), action.version);
    }
}
