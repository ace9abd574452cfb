package brussels.estuaire.councils.meetings;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.own.LinkedSeat;
import brussels.estuaire.platform.Page;
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

/** The meetings of a circle, for who sits in it and holds the link of their mandate. */
@Path("/api/my-mandate/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class MyMeetingResource {
    @Inject
    LinkedSeat seat;

    @Inject
    FindMeetings meetings;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The meetings of the circle in which the holder of a mandate sits today, and what they answered.",
            description = "By the link in its mails: `Authorization: Link …`. 404 once the mandate is over.")
    public Page<MeetingItem> listMyMandateMeetings(@Valid @BeanParam Paging paging) {
        Circle circle = found(Circle.findById(seat.circle()));
        return meetings.page(circle, seat.address(), paging);
    }
}
