package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.preparations.MyPreparationsView.DraftView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the participant prepares whose link is held. */
@Path("/api/my-consultation/preparations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyPreparationResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedParticipant linked;

    @Inject
    KeepPreparation keep;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The preparatory questions, with what one prepares of each, alone and with colleagues.",
            description = BY_LINK)
    public MyPreparationsView getMyPreparations() {
        return keep.read(linked.participant());
    }

    @PUT
    @Path("{questionId}")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Writes what one prepares of a question, alone or with colleagues.",
            description = BY_LINK
                    + " `If-Match` names the version of what is written, 0 while there is nothing: what a colleague"
                    + " saved meanwhile is never overwritten. Until one's group is over.")
    public RestResponse<DraftView> updateMyPreparation(@RestPath UUID questionId, PreparationForm form) {
        var draft = keep.write(linked.participant(), questionId, form);
        return Edit.tagged(Status.OK, draft, draft.version());
    }
}
