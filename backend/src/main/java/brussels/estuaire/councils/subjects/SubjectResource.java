package brussels.estuaire.councils.subjects;

import brussels.estuaire.councils.subjects.VisibleSubjects.Known;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One subject: read by both circles, moved by the team whose turn it is. */
@Path("/api/subjects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class SubjectResource {
    @Inject
    VisibleSubjects subjects;

    @Inject
    KeepSubject keep;

    @Inject
    SendSubject send;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "One subject with its way so far.",
            description =
                    "For who runs or sits in the circle where it was raised, and once it was sent in the Region's council.")
    public RestResponse<SubjectView> getSubject(@RestPath UUID id) {
        return answer(subjects.byId(id));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Writes a subject otherwise, before it is sent or once it is back for more.")
    public RestResponse<SubjectView> updateSubject(@RestPath UUID id, SubjectForm form) {
        var known = subjects.alone(id);
        keep.correct(known, form);
        return answer(known);
    }

    @DELETE
    @Transactional
    @Authenticated
    @Operation(summary = "Takes away a subject that was never sent.")
    public void deleteSubject(@RestPath UUID id) {
        keep.remove(subjects.alone(id));
    }

    @POST
    @Path("sending")
    @Transactional
    @Authenticated
    @Operation(summary = "Sends a subject up to the Region's council; its team is told by mail.")
    public RestResponse<SubjectView> sendSubject(@RestPath UUID id, SubjectForm.Note form) {
        return answer(send.send(subjects.alone(id), form));
    }

    @POST
    @Path("taking-up")
    @Transactional
    @Authenticated
    @Operation(summary = "Says that the Region's council is at work on a subject.")
    public RestResponse<SubjectView> takeUpSubject(@RestPath UUID id, SubjectForm.Note form) {
        var known = subjects.alone(id);
        send.takeUp(known, form);
        return answer(known);
    }

    @POST
    @Path("return")
    @Transactional
    @Authenticated
    @Operation(summary = "Gives a subject back for more; the team that raised it is told by mail.")
    public RestResponse<SubjectView> returnSubject(@RestPath UUID id, SubjectForm.Return form) {
        var known = subjects.alone(id);
        send.giveBack(known, form);
        return answer(known);
    }

    @POST
    @Path("answer")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Answers a subject; the team that raised it is told by mail.",
            description =
                    "A decision of the Region's council may go with it: its number and its words, and nothing else of it.")
    public RestResponse<SubjectView> answerSubject(@RestPath UUID id, SubjectForm.Answer form) {
        var known = subjects.alone(id);
        send.answer(known, form);
        return answer(known);
    }

    private RestResponse<SubjectView> answer(Known known) {
        return Edit.tagged(Status.OK, subjects.view(known), known.subject().version);
    }
}
