package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.calendars.WriteCalendar;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The agenda for calendar programs, which ask every hour and mostly for what they already have. */
@Path("/api/events.ics")
@Tag(name = "agenda")
class CalendarResource {
    private static final String CALENDAR = "text/calendar";

    @Inject
    Clock clock;

    @Inject
    FindCalendar events;

    @Inject
    WriteCalendar write;

    @Inject
    WrittenCalendars written;

    @GET
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            summary = "The events that match every filter, as a calendar to subscribe to.",
            description =
                    "RFC 5545 and 7986, in Brussels time; those that are known to the day, the latest 5,000 at most."
                            + " What is cancelled or postponed says so. Who sends back the ETag is told 304 while nothing has changed.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING, maxLength = 50_000_000)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response exportEventsAsCalendar(
            @Valid @BeanParam EventFilter filter,
            @Parameter(description = "In which language titles are told, where they have it")
                    @RestQuery("titles")
                    @DefaultValue("FR")
                    Language language,
            @Context Request request) {
        var search = new EventSearch(filter, clock.now());
        var mark = events.mark(search);
        var unchanged = request.evaluatePreconditions(new EntityTag(mark));
        return unchanged == null ? answer(search, language, mark) : unchanged.build();
    }

    private Response answer(EventSearch search, Language language, String mark) {
        var calendar = written.of(
                new WrittenCalendars.Key(events.asked(search), language, mark),
                () -> write.of(events.entries(search), "Estuaire", language));
        return Response.ok(calendar, CALENDAR + ";charset=UTF-8")
                .tag(new EntityTag(mark))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agenda.ics\"")
                .build();
    }
}
