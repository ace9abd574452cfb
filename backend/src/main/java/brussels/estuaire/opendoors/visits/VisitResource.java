package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where anybody books what they visit in an edition. */
@Path("/api/editions/{id}/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class VisitResource {
    @Inject
    FindProgramme programme;

    @Inject
    BookVisits book;

    @Inject
    Edit edit;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Books several visits as one personal programme; anyone may.",
            description =
                    "All of them or none. At each, a seat while there is one and nobody waits, else a place at the end of the"
                            + " line. Nobody visits two services at once, nor under two spellings of one address. The whole programme,"
                            + " and the link by which one changes it, come in one mail. A slot that the address has booked already gets"
                            + " the same answer, nothing changes, and the address is told the truth by mail.")
    @APIResponseSchema(value = VisitReceiptView.class, responseCode = "201")
    public RestResponse<VisitReceiptView> createVisits(
            @RestPath UUID id, VisitForm form, @Context HttpHeaders headers) {
        var edition = found(programme.told(id));
        edit.valid(form);
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var registrant = form.registrant(accepted == null ? null : Language.of(accepted));
        var receipt = book.book(edition, registrant, form.statement(), form.slotIds(), false);
        return RestResponse.status(Status.CREATED, receipt);
    }

    @POST
    @Path("trial")
    @Transactional
    @PermitAll
    @Operation(
            summary =
                    "How a personal programme would be: what overlaps, and where the time between two visits is short.",
            description = "Nothing is stored. What is not in the programme is left out.")
    public TrialView tryVisits(@RestPath UUID id, SelectionForm form) {
        var edition = found(programme.told(id));
        return TrialView.of(programme.among(edition, edit.valid(form).slotIds()));
    }
}
