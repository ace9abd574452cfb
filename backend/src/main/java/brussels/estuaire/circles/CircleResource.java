package brussels.estuaire.circles;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Circles: what they are, for everybody who may see them; kept by those who run their bassin, or the Region. */
@Path("/api/circles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "circles")
class CircleResource {
    @Inject
    VisibleCircles circles;

    @Inject
    KeepCircle keep;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The circles that the caller may see.",
            description = "Those that are listed, those that the caller runs, and those in which they sit today.")
    public Page<CircleItem> listCircles(@Valid @BeanParam CircleFilter filter, @Valid @BeanParam Paging paging) {
        return circles.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One circle, without the people who sit in it.")
    public RestResponse<CircleView> getCircle(@RestPath UUID id) {
        return answer(Response.Status.OK, found(circles.byId(id)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Creates a circle of a bassin that the caller runs, or of the Region.")
    @APIResponseSchema(value = CircleView.class, responseCode = "201")
    public RestResponse<CircleView> createCircle(CircleForm form) {
        return answer(Response.Status.CREATED, keep.create(form));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what a circle is; a last day ends it.")
    public RestResponse<CircleView> updateCircle(@RestPath UUID id, CircleForm form) {
        var circle = circles.editable(id);
        keep.update(circle, form);
        return answer(Response.Status.OK, circle);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a circle to which nobody was ever named.")
    public void deleteCircle(@RestPath UUID id) {
        keep.remove(circles.editable(id));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Who did what with a circle and its mandates, the last act first.",
            description = "It says that somebody was named, and not who.")
    public Page<HistoryView> getCircleHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(KeepCircle.subject(circles.editable(id)), paging);
    }

    private RestResponse<CircleView> answer(Response.Status status, Circle circle) {
        return Edit.tagged(status, circles.view(circle), circle.version);
    }
}
