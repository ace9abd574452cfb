package brussels.estuaire.reflection.groups;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.registrations.availability.FindRegistrable;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A reflection group, for its team. */
@Path("/api/reflection-groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ReflectionGroupResource {
    @Inject
    VisibleGroups groups;

    @Inject
    FindMembers members;

    @Inject
    FindRegistrable events;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "One group: when and where, what was prepared, who is in it.",
            description = "For its team. Its presence, its documents and its state are its event's, under the same id.")
    public ReflectionGroupView getReflectionGroup(@RestPath UUID id) {
        var group = groups.run(id);
        var consultation = found(Consultation.<Consultation>findById(group.consultation));
        return ReflectionGroupView.of(
                group,
                consultation,
                events.itself(id).orElseThrow(),
                AskedQuestion.of(group.consultation),
                members.of(group));
    }

    @POST
    @Path("notes-closing")
    @Transactional
    @Authenticated
    @APIResponse(responseCode = "204", description = "They are closed")
    @Operation(
            summary = "Lets those who were in a group write no more notes.",
            description = "The team writes further. Once more changes nothing.")
    public void closeNotes(@RestPath UUID id) {
        var group = groups.alone(id);
        refuseUnlessItTakesPlace(group);
        if (group.notesClosedAt == null) {
            group.notesClosedAt = clock.now();
            audit.did("NOTES_CLOSED", group.subject());
        }
    }

    @POST
    @Path("notes-reopening")
    @Transactional
    @Authenticated
    @APIResponse(responseCode = "204", description = "They are open again")
    @Operation(
            summary = "Lets those who were in a group write notes again.",
            description = "Once more changes nothing.")
    public void reopenNotes(@RestPath UUID id) {
        var group = groups.alone(id);
        refuseUnlessItTakesPlace(group);
        if (group.notesClosedAt != null) {
            group.notesClosedAt = null;
            audit.did("NOTES_REOPENED", group.subject());
        }
    }

    private static void refuseUnlessItTakesPlace(ReflectionGroup group) {
        if (!group.takesPlace()) {
            throw Refusal.conflict("group-off");
        }
    }
}
