package brussels.estuaire.councils.subjects;

import brussels.estuaire.circles.own.LinkedSeat;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The subjects of a circle, for who sits in it without an account. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class MySubjectResource {
    @Inject
    LinkedSeat seat;

    @Inject
    VisibleSubjects subjects;

    @GET
    @Path("my-mandate/subjects")
    @Transactional
    @PermitAll
    @Operation(
            summary = "The subjects of the circle whose mandate a link opens, what moved last first.",
            description =
                    "By the link in its mails: `Authorization: Link …`. While the mandate holds; afterwards it is not there.")
    public SubjectList listMySubjects(@Valid @BeanParam SubjectFilter filter, @Valid @BeanParam Paging paging) {
        return SubjectList.of(subjects.page(seat.circle(), filter, false, paging), false);
    }
}
