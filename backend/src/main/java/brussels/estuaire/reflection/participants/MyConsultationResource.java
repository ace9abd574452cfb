package brussels.estuaire.reflection.participants;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the participant whose link is held does in a consultation. */
@Path("/api/my-consultation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyConsultationResource {
    @Inject
    LinkedParticipant linked;

    @Inject
    TakeInterest interests;

    @POST
    @Path("confirmation")
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "The address is known to be theirs")
    @Operation(
            summary = "Confirms that the address is one’s own: one is interested.",
            description = "By the link in its mails: `Authorization: Link …`. Once more changes nothing.")
    public void confirmParticipant() {
        interests.confirm(linked.participant());
    }
}
