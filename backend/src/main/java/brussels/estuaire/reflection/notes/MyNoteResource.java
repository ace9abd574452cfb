package brussels.estuaire.reflection.notes;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.groups.FindMembers;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.participants.Participant;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The notes of the group in which the participant is whose link is held. */
@Path("/api/my-consultation/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyNoteResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedParticipant linked;

    @Inject
    FindMembers members;

    @Inject
    FindNotes find;

    @Inject
    KeepNote keep;

    @Inject
    Clock clock;

    private record Joined(ReflectionGroup group, Participant participant, Reader reader) {}

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "What was said in one's own group, in the order in which it was written.",
            description =
                    BY_LINK
                            + " Each contribution by itself; what was withdrawn, without its words. Only what one said oneself while one is in no group.")
    public Page<NoteView> listMyNotes(@Valid @BeanParam Paging paging) {
        return group().map(joined -> find.page(joined.group, joined.reader, paging))
                .orElseGet(() -> find.saidBy(linked.participant(), paging));
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Writes what one says in one's group.",
            description = BY_LINK + " From when it begins, until its team closes the notes.")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    public RestResponse<NoteView> createMyNote(NoteForm form) {
        var joined = joined();
        return answer(Status.CREATED, joined, keep.write(joined.group, joined.participant, form));
    }

    @PUT
    @Path("{noteId}")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Changes what one wrote.",
            description = BY_LINK + " What was saved meanwhile, on another device, is never overwritten.")
    public RestResponse<NoteView> updateMyNote(@RestPath UUID noteId, NoteForm form) {
        var joined = joined();
        return answer(Status.OK, joined, keep.change(joined.group, noteId, form, joined.reader));
    }

    @DELETE
    @Path("{noteId}")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Withdraws what one wrote: that there was a note stays, its words are forgotten.",
            description = BY_LINK + " At any time: once notes are closed, and once one has left the group.")
    public void deleteMyNote(@RestPath UUID noteId) {
        var participant = linked.participant();
        keep.withdraw(participant, members.groupOf(participant), noteId);
    }

    private Joined joined() {
        return found(group().orElse(null));
    }

    private Optional<Joined> group() {
        var participant = linked.participant();
        return members.groupOf(participant)
                .map(group ->
                        new Joined(group, participant, Reader.participant(participant, group.takesNotes(clock.now()))));
    }

    private RestResponse<NoteView> answer(Status status, Joined joined, Note note) {
        return Edit.tagged(status, find.one(joined.group, note, joined.reader), note.version);
    }
}
