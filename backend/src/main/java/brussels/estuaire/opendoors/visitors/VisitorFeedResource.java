package brussels.estuaire.opendoors.visitors;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.calendars.WriteCalendar;
import brussels.estuaire.agenda.search.FindCalendar;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A visitor's visits as calendar programs read them: by an address that opens nothing else, since they know no header. */
@Path("/api/calendars/visits/{link:[A-Za-z0-9_-]{64}}.ics")
@Tag(name = "opendoors")
class VisitorFeedResource {
    private static final String CALENDAR = "text/calendar";

    /** What they have a place for; also when it is cancelled, so that calendars say so. */
    private static final String BOOKED = "e.id in (select event_id from registration"
            + " where visitor_id = cast(:visitor as uuid) and state = 'CONFIRMED')";

    @Inject
    PresentedLink links;

    @Inject
    FindCalendar events;

    @Inject
    WriteCalendar write;

    @GET
    @Transactional
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            summary = "A visitor's own visits in an edition, to subscribe to.",
            description = "By the address that `/api/my-programme` tells; 404 once who it was is erased.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING, maxLength = 50_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response getVisitsCalendar(@RestPath String link, @Context Request request) {
        var visitor = found(opened(link).orElse(null));
        var tag = new EntityTag(events.mark(visits(visitor), Set.of()));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? calendar(visitor, tag) : unchanged)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Optional<Visitor> opened(String secret) {
        return links.proves(secret, Purpose.VISITS_CALENDAR, PersonalLink.FIRST)
                ? Visitor.byId(PresentedLink.idIn(secret))
                : Optional.empty();
    }

    /** The statements that follow may see the visitor's registrations. */
    private static Where visits(Visitor visitor) {
        Registration.see("address " + visitor.email());
        return new Where().and(BOOKED, "visitor", visitor.id().toString());
    }

    private Response.ResponseBuilder calendar(Visitor visitor, EntityTag tag) {
        Event edition = Event.findById(visitor.edition());
        var language = Objects.requireNonNullElse(visitor.language(), Language.FR);
        return Response.ok(
                        write.of(events.entries(visits(visitor), Set.of()), language.read(edition.title()), language),
                        CALENDAR + ";charset=UTF-8")
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visits.ics\"");
    }
}
