package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.request.Costly;
import brussels.estuaire.platform.request.Upload;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.reflection.invitations.FindInvitations.Funnel;
import brussels.estuaire.reflection.invitations.FindInvitations.SearchForm;
import brussels.estuaire.reflection.invitations.Invite.TrialView;
import brussels.estuaire.registrations.addresses.PastedAddresses;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom a consultation invites, and in which waves; for its team. */
@Path("/api/consultations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class InvitationResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    Invite invite;

    @Inject
    StartWave waves;

    @Inject
    FindInvitations invitations;

    @Inject
    Edit edit;

    @POST
    @Path("invitations/search")
    @Transactional
    @Authenticated
    @Operation(summary = "Whom a consultation invites, and what became of it; by address.")
    public Page<InvitationItem> searchConsultationInvitations(
            @RestPath UUID id, SearchForm form, @Valid @BeanParam Paging paging) {
        return invitations.page(consultations.run(id), edit.valid(form), paging);
    }

    @POST
    @Path("invitations/sheet")
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
    public PastedAddresses readConsultationInvitationSheet(@RestPath UUID id, byte[] file) {
        consultations.run(id);
        return PastedAddresses.in(file);
    }

    @POST
    @Path("invitations/trial")
    @Costly
    @Transactional
    @Authenticated
    @Operation(summary = "What would become of inviting these; nothing is kept, and nobody is mailed.")
    public TrialView tryConsultationInvitations(@RestPath UUID id, InvitationForm form) {
        return invite.trial(consultations.run(id), edit.valid(form));
    }

    @POST
    @Path("invitations")
    @Costly
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes down whom to invite; they are mailed by the next wave.",
            description =
                    "All of them or none. Who stopped the invitations of the organisation is left out, and said so.")
    public TrialView createConsultationInvitations(@RestPath UUID id, InvitationForm form) {
        return invite.invite(consultations.alone(id), edit.valid(form));
    }

    @POST
    @Path("invitations/{invitationId}/withdrawal")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes back an invitation that was never mailed.")
    @APIResponse(responseCode = "204", description = "They are not invited any more")
    public void withdrawConsultationInvitation(@RestPath UUID id, @RestPath UUID invitationId) {
        var consultation = consultations.alone(id);
        invite.withdraw(
                consultation,
                found(ConsultationInvitation.<ConsultationInvitation>find(
                                "id = ?1 and consultation = ?2", invitationId, id)
                        .firstResult()));
    }

    @GET
    @Path("waves")
    @Transactional
    @Authenticated
    @Operation(summary = "The waves of mails of a consultation and what became of each, the last one first.")
    public Page<WaveView> listConsultationWaves(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return invitations.waves(consultations.run(id), paging);
    }

    @POST
    @Path("waves")
    @Costly
    @Transactional
    @Authenticated
    @Operation(
            summary = "Mails those who were never mailed, or reminds the silent.",
            description =
                    "Each mail has a personal link, and another that stops the invitations of the organisation. Silent is who was"
                            + " mailed a week ago or earlier, whose mail did not bounce, and who has not answered. Who takes part"
                            + " otherwise is not mailed.")
    @APIResponseSchema(value = WaveView.class, responseCode = "201")
    public RestResponse<WaveView> createConsultationWave(@RestPath UUID id, StartWave.WaveForm form) {
        var wave = waves.start(consultations.alone(id), edit.valid(form));
        return RestResponse.status(Status.CREATED, invitations.wave(wave));
    }

    @GET
    @Path("funnel")
    @Transactional
    @Authenticated
    @Operation(
            summary = "From addresses to people in groups, in numbers.",
            description =
                    "Addresses that are invited, were mailed, and where the page was opened; then people who are interested,"
                            + " who said when they can, and who are in a group.")
    public Funnel getConsultationFunnel(@RestPath UUID id) {
        return invitations.funnel(consultations.run(id));
    }
}
