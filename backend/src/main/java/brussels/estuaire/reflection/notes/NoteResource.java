package brussels.estuaire.reflection.notes;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.groups.VisibleGroups;
import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The notes of a reflection group, for its team. */
@Path("/api/reflection-groups/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class NoteResource {
    @Inject
    VisibleGroups groups;

    @Inject
    FindNotes find;

    @Inject
    KeepNote keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "What was said in a group, in the order in which it was written.",
            description = "For its team. Each contribution by itself; what was withdrawn, without its words.")
    public Page<NoteView> listNotes(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var group = groups.run(id);
        return find.page(group, team(group), paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Writes down what somebody said, or the group together.")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public RestResponse<NoteView> createNote(@RestPath UUID id, NewNoteForm form) {
        var group = groups.run(id);
        return answer(Status.CREATED, group, keep.write(group, form));
    }

    @PUT
    @Path("{noteId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes a note that the team wrote.",
            description =
                    "What somebody wrote themselves is theirs: 403. What was saved meanwhile is never overwritten.")
    public RestResponse<NoteView> updateNote(@RestPath UUID id, @RestPath UUID noteId, NoteForm form) {
        var group = groups.run(id);
        return answer(Status.OK, group, keep.change(group, noteId, form, team(group)));
    }

    @DELETE
    @Path("{noteId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Withdraws a note: that there was one stays, its words are forgotten.",
            description = "The team withdraws what it wrote, and what must not stand there.")
    public void deleteNote(@RestPath UUID id, @RestPath UUID noteId) {
        var group = groups.run(id);
        keep.withdraw(group, noteId, team(group));
    }

    private RestResponse<NoteView> answer(Status status, ReflectionGroup group, Note note) {
        return Edit.tagged(status, find.one(group, note, team(group)), note.version);
    }

    private static Reader team(ReflectionGroup group) {
        return Reader.team(group.takesPlace());
    }
}
