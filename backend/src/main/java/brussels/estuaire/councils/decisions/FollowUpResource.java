package brussels.estuaire.councils.decisions;

import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.circles.own.LinkedSeat;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a circle looks back on; and what it decided, for who sits in it without an account. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class FollowUpResource {
    private static final String WHILE =
            "By the link in its mails: `Authorization: Link …`. While the mandate holds; afterwards it is not there.";

    @Inject
    VisibleCircles circles;

    @Inject
    LinkedSeat seat;

    @Inject
    DecisionPolicy policy;

    @Inject
    ReadDecisions decisions;

    @Inject
    FollowUp followUp;

    @GET
    @Path("circles/{id}/follow-up")
    @Transactional
    @Authenticated
    @Operation(
            summary = "The follow-up of a circle's last meeting.",
            description = "What was decided then, what is still open from before, and what was closed since.")
    public FollowUpView getFollowUp(
            @RestPath UUID id,
            @Parameter(description = "At which of its meetings one looks back; the next one when left out")
                    @RestQuery
                    @Nullable
                    UUID meeting) {
        var circle = circles.peopled(id);
        return followUp.of(circle.id(), meeting, policy.keeps(circle));
    }

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
