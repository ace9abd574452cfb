package brussels.estuaire.reflection.report;

import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a consultation, for who was interested in it. */
@Path("/api/my-consultation/following")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class FollowingResource {
    @Inject
    LinkedParticipant linked;

    @Inject
    Following following;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "Whether the link's holder is mailed what becomes of the consultation.",
            description = "By the link in the mails of a consultation: `Authorization: Link …`.")
    public FollowingView getMyFollowing() {
        return view(linked.participant());
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says whether the link's holder is mailed what becomes of the consultation.",
            description = "Likewise. Who had stopped these mails gets them again by saying so.")
    public FollowingView sayMyFollowing(FollowingForm form) {
        var participant = linked.participant();
        following.say(participant, form);
        return view(participant);
    }

    private FollowingView view(Participant participant) {
        return new FollowingView(
                participant.consultation(),
                following.is(participant),
                Report.of(participant.consultation()).isPublished());
    }
}
