package brussels.estuaire.agenda.minutes;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The minutes of an event that has been. */
@Path("/api/events/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventMinutesResource {
    @Inject
    VisibleEvents events;

    @Inject
    KeepEvent keep;

    @Inject
    KeepMinutes minutes;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The minutes of an event.",
            description =
                    "Published ones that are for the caller: for everybody, or for who has a seat, by their account or by"
                            + " `Authorization: Link …`; who edits the event reads the others too. Version 0, without a text,"
                            + " while there are none that the caller may read.")
    public RestResponse<MinutesView> getEventMinutes(@RestPath UUID id) {
        var event = found(events.byId(id));
        return answer(event, minutes.readable(event));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(
            summary = "Saves the minutes of an event that has been: a revision more.",
            description = "Who writes the first ones names version 0.")
    public RestResponse<MinutesView> saveEventMinutes(@RestPath UUID id, MinutesForm form) {
        var event = keep.reachable(id);
        return answer(event, minutes.save(event, form));
    }

    @GET
    @Path("revisions")
    @Transactional
    @Authenticated
    @Operation(summary = "How the minutes were saved, when and by whom, the last saving first.")
    public Page<MinutesRevisionView> listEventMinutesRevisions(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return minutes.revisions(keep.reachable(id), paging).map(MinutesRevisionView::of);
    }

    private RestResponse<MinutesView> answer(Event event, @Nullable MinutesRevision last) {
        var version = last == null ? 0 : last.number;
        return Edit.tagged(Response.Status.OK, MinutesView.of(last, minutes.rights(event, last)), version);
    }
}
