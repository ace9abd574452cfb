package brussels.estuaire.councils.subjects;

import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The subjects of a circle: those that were raised in it, and those that were sent to it. */
@Path("/api/circles/{id}/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class CircleSubjectResource {
    @Inject
    VisibleCircles circles;

    @Inject
    VisibleSubjects subjects;

    @Inject
    SubjectPolicy policy;

    @Inject
    KeepSubject keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The subjects that were raised in a circle or sent to it, what moved last first.",
            description = "For who runs the circle or sits in it today.")
    public SubjectList listSubjects(
            @RestPath UUID id, @Valid @BeanParam SubjectFilter filter, @Valid @BeanParam Paging paging) {
        var circle = circles.peopled(id);
        return SubjectList.of(subjects.page(circle.id(), filter, true, paging), policy.raises(circle));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes down what was raised in a circle.",
            description = "By who runs the circle; the Region's council receives subjects, and raises none.")
    @APIResponseSchema(value = SubjectView.class, responseCode = "201")
    public RestResponse<SubjectView> createSubject(@RestPath UUID id, SubjectForm form) {
        var raised = keep.raise(circles.peopled(id), form);
        return Edit.tagged(Status.CREATED, subjects.view(raised), raised.subject().version);
    }
}
