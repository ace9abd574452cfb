package brussels.estuaire.agenda.personal;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.calendars.WriteCalendar;
import brussels.estuaire.agenda.search.FindCalendar;
import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A person's calendar as calendar programs read it: by an address that holds a secret, since they know no header. */
@Path("/api/calendars/{link:[A-Za-z0-9_-]{64}}.ics")
@Tag(name = "agenda")
class PersonalFeedResource {
    private static final String CALENDAR = "text/calendar";

    @Inject
    OpenCalendar open;

    @Inject
    FindCalendar events;

    @Inject
    WriteCalendar write;

    @GET
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            summary = "A person's own calendar, to subscribe to.",
            description =
                    "As `/api/events.ics`: what they chose, the announced events of the organisations that they act for at"
                            + " this moment, public or not, the meetings of the circles in which they sit, and what they have a seat for. 404 once the address was renewed or taken away; 503 while nobody can"
                            + " say for whom they act: what was read before stays true until then.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING, maxLength = 50_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response getPersonalCalendar(@RestPath String link, @Context Request request) {
        var opened = found(open.by(link).orElse(null));
        var tag = new EntityTag(opened.mark(events.mark(opened.where(), opened.itself())));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? calendar(opened, tag) : unchanged)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Response.ResponseBuilder calendar(OpenedCalendar opened, EntityTag tag) {
        var language = opened.calendar().language;
        return Response.ok(
                        write.of(events.entries(opened.where(), opened.itself()), name(language), language),
                        CALENDAR + ";charset=UTF-8")
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agenda.ics\"");
    }

    private static String name(Language language) {
        return switch (language) {
            case FR -> "Mon agenda Estuaire";
            case NL -> "Mijn Estuaire-agenda";
            case EN -> "My Estuaire calendar";
        };
    }
}
