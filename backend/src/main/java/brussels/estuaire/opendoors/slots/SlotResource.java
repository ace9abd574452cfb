package brussels.estuaire.opendoors.slots;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.doors.VisibleDoors;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The slots of an open door: kept by who edits its service, and by the team of its edition. */
@Path("/api/open-doors/{id}/slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class SlotResource {
    @Inject
    VisibleDoors doors;

    @Inject
    Slots slots;

    @Inject
    KeepSlot keep;

    /** The slots that were added, the first in time first. */
    @Schema(name = "NewSlots")
    record Added(List<SlotView> slots) {}

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The slots of an open door, the first in time first.",
            description =
                    "Those of which people were told; for those who edit the door, drafts too. One registers for a slot as for"
                            + " any event, under the same id.")
    public Page<SlotView> listSlots(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return slots.page(found(doors.byId(id)), paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Adds slots to an open door, all of them or none.",
            description = "They are drafts until the door is accepted and the programme of its edition told.")
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public RestResponse<Added> addSlots(@RestPath UUID id, NewSlotsForm form) {
        return RestResponse.status(Status.CREATED, new Added(keep.add(doors.alone(id), form)));
    }

    @PUT
    @Path("{slotId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Gives a slot another time, room or number of places.",
            description = "Who booked a visit is told of another time. Fewer places than booked visits take none away.")
    public RestResponse<SlotView> updateSlot(@RestPath UUID id, @RestPath UUID slotId, SlotForm form) {
        return answer(keep.move(doors.alone(id), slotId, form));
    }

    @DELETE
    @Path("{slotId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a slot away of which nobody was told; what was announced is cancelled instead.")
    public void deleteSlot(@RestPath UUID id, @RestPath UUID slotId) {
        keep.remove(doors.alone(id), slotId);
    }

    @POST
    @Path("{slotId}/cancellation")
    @Transactional
    @Authenticated
    @Operation(summary = "Cancels a slot; who booked a visit is told why.")
    public RestResponse<SlotView> cancelSlot(@RestPath UUID id, @RestPath UUID slotId, SlotReasonForm form) {
        return answer(keep.cancel(doors.alone(id), slotId, form));
    }

    private static RestResponse<SlotView> answer(SlotView slot) {
        return Edit.tagged(Status.OK, slot, slot.version());
    }
}
