package brussels.estuaire.councils.decisions;

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

/** What a circle decided and looks back on, for who sits in it without an account. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class MyDecisionResource {
    private static final String WHILE =
            "By the link in its mails: `Authorization: Link …`. While the mandate holds; afterwards it is not there.";

    @Inject
    LinkedSeat seat;

    @Inject
    ReadDecisions decisions;

    @Inject
    FollowUp followUp;

    @GET
    @Path("my-mandate/decisions")
    @Transactional
    @PermitAll
    @Operation(summary = "The decisions of the circle whose mandate a link opens.", description = WHILE)
    public DecisionList listMyDecisions(@Valid @BeanParam DecisionFilter filter, @Valid @BeanParam Paging paging) {
        return DecisionList.of(decisions.page(seat.circle(), filter, false, paging), false);
    }

    @GET
    @Path("my-mandate/follow-up")
    @Transactional
    @PermitAll
    @Operation(
            summary = "The follow-up of the last meeting of the circle whose mandate a link opens.",
            description = WHILE)
    public FollowUpView getMyFollowUp() {
        return followUp.of(seat.circle(), null, false);
    }
}
