package brussels.estuaire.opendoors.doors;

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

/** Open doors: told by who edits the service, read by everybody once they are accepted and the programme is told. */
@Path("/api/open-doors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class OpenDoorResource {
    @Inject
    VisibleDoors doors;

    @Inject
    KeepDoor keep;

    @Inject
    OpenDoorPolicy policy;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The open doors that the caller may see, by the names of the services.",
            description =
                    "Accepted ones, once the programme of their edition is told; those of services that the caller edits and"
                            + " of editions that they run, in every state.")
    public Page<OpenDoorItem> listOpenDoors(@Valid @BeanParam OpenDoorFilter filter, @Valid @BeanParam Paging paging) {
        return doors.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One open door.")
    public RestResponse<OpenDoorView> getOpenDoor(@RestPath UUID id) {
        return answer(Status.OK, found(doors.byId(id)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that a service opens its doors: applies to an edition, or opens alone.",
            description =
                    "By who edits the service while services may apply; by the team of the edition until its week ends.")
    @APIResponseSchema(value = OpenDoorView.class, responseCode = "201")
    public RestResponse<OpenDoorView> createOpenDoor(OpenDoorForm form) {
        return answer(Status.CREATED, keep.create(form));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary =
                    "Changes what is told of an open door, and of its slots with it; its service and its edition stay.",
            description = "What the team asked to change is proposed again when the service has changed it.")
    public RestResponse<OpenDoorView> updateOpenDoor(@RestPath UUID id, OpenDoorForm form) {
        var door = doors.alone(id);
        keep.update(door, form);
        return answer(Status.OK, door);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who changed what on this open door, the last act first.")
    public Page<HistoryView> getOpenDoorHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(KeepDoor.subject(doors.editable(id)), paging);
    }

    private RestResponse<OpenDoorView> answer(Status status, OpenDoor door) {
        return Edit.tagged(status, OpenDoorView.of(door, policy.rights(door)), door.version);
    }
}
