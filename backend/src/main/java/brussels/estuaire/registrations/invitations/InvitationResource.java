package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.request.Costly;
import brussels.estuaire.platform.request.Upload;
import brussels.estuaire.registrations.addresses.PastedAddresses;
import brussels.estuaire.registrations.invitations.FindInvitations.Figures;
import brussels.estuaire.registrations.invitations.FindInvitations.SearchForm;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The invitations to an event, for those who may edit it. */
@Path("/api/events/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class InvitationResource {
    /** What is told to those who are asked once more. */
    @Schema(name = "EventInvitationReminderForm")
    record ReminderForm(
            @Schema(nullable = true) @Nullable @Valid Text message) {}

    /** How many are asked once more. */
    @Schema(name = "EventInvitationReminder")
    record Reminded(int invited) {}

    @Inject
    Invite invite;

    @Inject
    FindInvitations invitations;

    @Inject
    Edit edit;

    @GET
    @Path("figures")
    @Transactional
    @Authenticated
    @Operation(summary = "How many are invited to an event, and what became of it.")
    public Figures getEventInvitationFigures(@RestPath UUID id) {
        return invitations.figures(invite.reachable(id).id());
    }

    @POST
    @Path("search")
    @Transactional
    @Authenticated
    @Operation(summary = "Who is invited to an event, and what they answered; by address.")
    public Page<InvitationItem> searchEventInvitations(
            @RestPath UUID id, SearchForm form, @Valid @BeanParam Paging paging) {
        return invitations.page(invite.reachable(id).id(), edit.valid(form), paging);
    }

    @POST
    @Path("sheet")
    @Upload
    @Costly
    @Consumes({Sheet.CSV_TYPE, Sheet.XLSX_TYPE})
    @Transactional
    @Authenticated
    @Operation(
            summary = "Reads a sheet of addresses as one would paste it; nothing is kept of it.",
            description = "CSV or XLSX (the first sheet), up to 1 MB: with headings, and a row for each person.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Sheet.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = PastedAddresses.MOST_BYTES)),
                @Content(
                        mediaType = Sheet.XLSX_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = PastedAddresses.MOST_BYTES))
            })
    public PastedAddresses readEventInvitationSheet(@RestPath UUID id, byte[] file) {
        invite.reachable(id);
        return PastedAddresses.in(file);
    }

    @POST
    @Path("trial")
    @Costly
    @Transactional
    @Authenticated
    @Operation(summary = "What would become of invitations to these addresses; nothing is kept, and nobody is mailed.")
    public InvitationTrialView tryEventInvitations(@RestPath UUID id, InvitationForm form) {
        return invite.trial(invite.reachable(id), edit.valid(form));
    }

    @POST
    @Costly
    @Transactional
    @Authenticated
    @Operation(
            summary = "Invites those of these addresses who are not invited yet.",
            description =
                    "Each gets a mail with a personal link, by which they register or say that they do not come. Who"
                            + " stopped the invitations of this organisation gets none. Of a series that registers as a whole, they are"
                            + " invited to the series.")
    public InvitationTrialView createEventInvitations(@RestPath UUID id, InvitationForm form) {
        return invite.invite(invite.reachable(id), edit.valid(form));
    }

    @POST
    @Path("reminder")
    @Costly
    @Transactional
    @Authenticated
    @Operation(summary = "Invites those once more who were mailed a week ago or earlier, and have not answered.")
    public Reminded remindInvited(@RestPath UUID id, ReminderForm form) {
        var event = invite.reachable(id);
        return new Reminded(invite.inviteAgain(event, edit.valid(form).message()));
    }

    @POST
    @Path("{invitationId}/withdrawal")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes back an invitation by which nobody registered: its link opens nothing any more.")
    @APIResponse(responseCode = "204", description = "They are not invited any more")
    public void withdrawEventInvitation(@RestPath UUID id, @RestPath UUID invitationId) {
        var event = invite.reachable(id);
        EventInvitation.see(event.id());
        invite.withdraw(
                event,
                found(EventInvitation.<EventInvitation>findByIdOptional(invitationId)
                        .orElse(null)));
    }
}
