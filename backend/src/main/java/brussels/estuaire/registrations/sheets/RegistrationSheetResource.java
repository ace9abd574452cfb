package brussels.estuaire.registrations.sheets;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.request.Costly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The registrations of an event as a sheet, whole, for those who may edit it; who took it is written down. */
@Path("/api/events/{id}")
@Tag(name = "registrations")
class RegistrationSheetResource {
    private static final String HEADINGS = "In which language the columns are named";

    @Inject
    KeepEvent events;

    @Inject
    ExportRegistrations export;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("registrations.csv")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.CSV_TYPE)
    @Operation(
            summary = "Everybody who registered for an event, and who came without, as CSV.",
            description = "UTF-8 with its mark, cut by semicolons. A cell that a spreadsheet would take for a formula"
                    + " begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response exportRegistrationsAsCsv(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return sheet(id, Sheet.Format.CSV, language);
    }

    @GET
    @Path("registrations.xlsx")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.XLSX_TYPE)
    @Operation(summary = "Everybody who registered for an event, and who came without, as XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = Sheet.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response exportRegistrationsAsXlsx(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return sheet(id, Sheet.Format.XLSX, language);
    }

    private Response sheet(UUID id, Sheet.Format format, Language language) {
        var event = events.reachable(id);
        audit.did("EXPORTED", KeepEvent.subject(event));
        return format.answer(export.of(event, format, language), "registrations", clock.today())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
