package brussels.estuaire.directory.search;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.request.Costly;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of services as a sheet, whole. */
@Path("/api")
@Tag(name = "directory")
class ServiceExportResource {
    private static final String HEADINGS = "In which language the columns are named";

    private final UnderstandSearch understand;
    private final ExportServices export;
    private final Clock clock;

    ServiceExportResource(UnderstandSearch understand, ExportServices export, Clock clock) {
        this.understand = understand;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Path("services.csv")
    @PermitAll
    @Costly
    @Produces(Sheet.CSV_TYPE)
    @Operation(
            summary = "The services that match every filter, all of them, as CSV.",
            description = "UTF-8 with its mark, cut by semicolons, to be imported again after changes. A cell that a"
                    + " spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response exportServicesAsCsv(
            @Valid @BeanParam ServiceFilter filter,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return sheet(filter, Sheet.Format.CSV, language);
    }

    @GET
    @Path("services.xlsx")
    @PermitAll
    @Costly
    @Produces(Sheet.XLSX_TYPE)
    @Operation(summary = "The services that match every filter, all of them, as XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = Sheet.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response exportServicesAsXlsx(
            @Valid @BeanParam ServiceFilter filter,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return sheet(filter, Sheet.Format.XLSX, language);
    }

    private Response sheet(ServiceFilter filter, Sheet.Format format, Language language) {
        return format.answer(export.of(understand.of(filter), format, language), "services", clock.today())
                .build();
    }
}
