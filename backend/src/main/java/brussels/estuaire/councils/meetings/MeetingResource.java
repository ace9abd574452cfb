package brussels.estuaire.councils.meetings;

import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The meetings of a circle, for who sits in it and for those who run it. */
@Path("/api/circles/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class MeetingResource {
    @Inject
    VisibleCircles circles;

    @Inject
    FindMeetings meetings;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The meetings of a circle that were announced, with how many come or came.",
            description =
                    "Those to come first, the next one at the top; then those that have been, the last one first.")
    public Page<MeetingItem> listCircleMeetings(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var address = caller.email().map(own -> own.toLowerCase(Locale.ROOT)).orElse(null);
        return meetings.page(circles.peopled(id), address, paging);
    }
}
