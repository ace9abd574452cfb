package brussels.estuaire.opendoors.doors;

import brussels.estuaire.opendoors.doors.OpenDoor.State;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of an application to open doors: the team of the edition answers it, the service takes it back. */
@Path("/api/open-doors/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class ApplicationResource {
    @Inject
    VisibleDoors doors;

    @Inject
    KeepDoor keep;

    @Inject
    OpenDoorPolicy policy;

    @POST
    @Path("acceptance")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Takes a service into the edition.",
            description = "Its slots are announced at once, or with the programme.")
    public RestResponse<OpenDoorView> acceptOpenDoor(@RestPath UUID id) {
        return become(id, State.ACCEPTED, "ACCEPTED", null);
    }

    @POST
    @Path("change-request")
    @Transactional
    @Authenticated
    @Operation(summary = "Asks the service for changes before it is taken.")
    public RestResponse<OpenDoorView> requestOpenDoorChanges(@RestPath UUID id, OpenDoorReasonForm form) {
        return become(id, State.CHANGES_REQUESTED, "CHANGES_REQUESTED", form);
    }

    @POST
    @Path("refusal")
    @Transactional
    @Authenticated
    @Operation(summary = "Does not take a service into the edition, and says why.")
    public RestResponse<OpenDoorView> refuseOpenDoor(@RestPath UUID id, OpenDoorReasonForm form) {
        return become(id, State.REFUSED, "REFUSED", form);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that a service does not open its doors after all.",
            description = "Its slots are cancelled; who booked a visit is told why.")
    public RestResponse<OpenDoorView> withdrawOpenDoor(@RestPath UUID id, OpenDoorReasonForm form) {
        return become(id, State.WITHDRAWN, "WITHDRAWN", form);
    }

    private RestResponse<OpenDoorView> become(UUID id, State next, String act, @Nullable OpenDoorReasonForm form) {
        var door = doors.alone(id);
        keep.become(door, next, act, form);
        return Edit.tagged(Status.OK, OpenDoorView.of(door, policy.rights(door)), door.version);
    }
}
