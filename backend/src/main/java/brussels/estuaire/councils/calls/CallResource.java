package brussels.estuaire.councils.calls;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.VisibleCircles;
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

/** The calls of a circle: kept by those who run it. */
@Path("/api/circles/{id}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class CallResource {
    @Inject
    VisibleCircles circles;

    @Inject
    VisibleCalls calls;

    @Inject
    KeepCall keep;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The calls of a circle, the last one to close first.",
            description = "Drafts are for those who run the circle.")
    public Page<CallView> listCircleCalls(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return calls.of(found(circles.byId(id)), paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Writes a call of a circle: a draft, until it is published.")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public RestResponse<CallView> createCall(@RestPath UUID id, CallForm form) {
        return answer(Status.CREATED, keep.create(circles.editable(id), form));
    }

    @GET
    @Path("{callId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One call, for those who run the circle.")
    public RestResponse<CallView> getCircleCall(@RestPath UUID id, @RestPath UUID callId) {
        return answer(Status.OK, calls.editable(id, callId));
    }

    @PUT
    @Path("{callId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes a call, published or not; another last day lengthens or shortens it.")
    public RestResponse<CallView> updateCall(@RestPath UUID id, @RestPath UUID callId, CallForm form) {
        var call = calls.editable(id, callId);
        keep.update(call, form);
        return answer(Status.OK, call);
    }

    @DELETE
    @Path("{callId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes away a call that nobody answered.")
    public void deleteCall(@RestPath UUID id, @RestPath UUID callId) {
        keep.remove(calls.editable(id, callId));
    }

    @POST
    @Path("{callId}/publication")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Publishes a call: everybody reads it, and answers it from its first day to its last one.",
            description = "A circle has one published call at a time.")
    public RestResponse<CallView> publishCall(@RestPath UUID id, @RestPath UUID callId) {
        var call = calls.editable(id, callId);
        keep.publish(call);
        return answer(Status.OK, call);
    }

    private RestResponse<CallView> answer(Status status, Call call) {
        return Edit.tagged(status, calls.run(call), call.version);
    }
}
