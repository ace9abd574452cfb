package brussels.estuaire.reflection.sessions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.groups.FindMembers;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.sessions.MyGroupView.Right;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The group in which the participant is whose link is held. */
@Path("/api/my-consultation/group")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyGroupResource {
    @Inject
    LinkedParticipant linked;

    @Inject
    FindMembers members;

    @Inject
    FindRegistrable events;

    @Inject
    KeepSessionPlan plans;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "When and where one's reflection group meets, and how its hours are spent.",
            description = "By the link in its mails: `Authorization: Link …`. 404 while one is in none.")
    @APIResponseSchema(MyGroupView.class)
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    public MyGroupView getMyGroup() {
        var group = found(members.groupOf(linked.participant()).orElse(null));
        return view(group, events.itself(group.id()).orElseThrow());
    }

    private MyGroupView view(ReflectionGroup group, Registrable event) {
        var place = event.venue().inWords();
        return new MyGroupView(
                group.id(),
                group.number(),
                event.title(),
                event.when(),
                place.present().findAny().isPresent() ? place : null,
                event.venue().onlineLink(),
                members.many(group),
                plans.read(group).items(),
                group.notesClosedAt() != null,
                group.takesNotes(clock.now()) ? EnumSet.allOf(Right.class) : EnumSet.noneOf(Right.class));
    }
}
