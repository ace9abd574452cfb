package brussels.estuaire.circles.mandates;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.circles.WhoSits;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who sits in a circle: named by those who run it, read by them and by who sits there today. */
@Path("/api/circles/{id}/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "circles")
class MandateResource {
    @Inject
    VisibleCircles circles;

    @Inject
    Mandates mandates;

    @Inject
    KeepMandate keep;

    @Inject
    WhoSits whoSits;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "Who sits in a circle.",
            description =
                    "Who runs it reads all mandates, with addresses. Who sits in it today reads the names of who else does."
                            + " For everybody else it is not there.")
    public Page<MandateView> listMandates(
            @RestPath UUID id,
            @Parameter(description = "Only who sits there on this day") @RestQuery @Nullable LocalDate day,
            @Valid @BeanParam Paging paging) {
        var circle = circles.peopled(id);
        return mandates.page(circle, circles.mayEdit(circle), day, paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Names somebody to a circle.",
            description = "They are told by mail, with a link by which they read it without an account.")
    @APIResponseSchema(value = MandateView.class, responseCode = "201")
    public RestResponse<MandateView> createMandate(@RestPath UUID id, MandateForm form) {
        return answer(Status.CREATED, keep.name(circles.editable(id), form));
    }

    @GET
    @Path("{mandateId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One mandate, for who runs the circle.")
    public RestResponse<MandateView> getMandate(@RestPath UUID id, @RestPath UUID mandateId) {
        var circle = circles.editable(id);
        whoSits.see(circle.id());
        return answer(Status.OK, found(Mandate.of(circle, mandateId).orElse(null)));
    }

    @PUT
    @Path("{mandateId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Corrects a mandate; another address is told as if it were named.")
    public RestResponse<MandateView> updateMandate(@RestPath UUID id, @RestPath UUID mandateId, MandateForm form) {
        var circle = circles.editable(id);
        var mandate = alone(circle, mandateId);
        keep.correct(circle, mandate, form);
        return answer(Status.OK, mandate);
    }

    @DELETE
    @Path("{mandateId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes back a mandate that has not begun; who was named is told.")
    public void withdrawMandate(@RestPath UUID id, @RestPath UUID mandateId) {
        var circle = circles.editable(id);
        keep.withdraw(circle, alone(circle, mandateId));
    }

    @POST
    @Path("{mandateId}/end")
    @Transactional
    @Authenticated
    @Operation(summary = "Ends a mandate earlier than it was given, and says why.")
    public RestResponse<MandateView> endMandate(@RestPath UUID id, @RestPath UUID mandateId, MandateEndForm form) {
        var circle = circles.editable(id);
        var mandate = alone(circle, mandateId);
        keep.end(circle, mandate, form);
        return answer(Status.OK, mandate);
    }

    @POST
    @Path("{mandateId}/replacement")
    @Transactional
    @Authenticated
    @Operation(summary = "Leaves the rest of a mandate to a colleague of the same organisation.")
    @APIResponseSchema(value = MandateView.class, responseCode = "201")
    public RestResponse<MandateView> replaceMandate(@RestPath UUID id, @RestPath UUID mandateId, ReplacementForm form) {
        var circle = circles.editable(id);
        return answer(Status.CREATED, keep.replace(circle, alone(circle, mandateId), form));
    }

    @POST
    @Path("{mandateId}/renewal")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Gives another term, from the day after a mandate's last one.",
            description = "From three months before its end until three months after it.")
    @APIResponseSchema(value = MandateView.class, responseCode = "201")
    public RestResponse<MandateView> renewMandate(@RestPath UUID id, @RestPath UUID mandateId) {
        var circle = circles.editable(id);
        return answer(Status.CREATED, keep.renew(circle, alone(circle, mandateId)));
    }

    private Mandate alone(Circle circle, UUID id) {
        whoSits.see(circle.id());
        return found(Mandate.alone(circle, id).orElse(null));
    }

    private RestResponse<MandateView> answer(Status status, Mandate mandate) {
        return Edit.tagged(status, mandates.of(mandate), mandate.version);
    }
}
