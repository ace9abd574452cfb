package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.request.Costly;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The empty sheet that people fill in. */
@Path("/api/service-imports")
@Tag(name = "directory")
class TemplateResource {
    private final Codes codes;

    TemplateResource(Codes codes) {
        this.codes = codes;
    }

    @GET
    @Path("template.csv")
    @PermitAll
    @Costly
    @Produces(Sheet.CSV_TYPE)
    @Operation(
            summary = "An empty sheet of services, as CSV.",
            description = "Its second row explains each column; it is left out when the sheet is imported.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response getServiceImportTemplateAsCsv(@RestQuery @DefaultValue("FR") Language language) {
        return template(Sheet.Format.CSV, Sheet.CSV_TYPE + ";charset=UTF-8", language);
    }

    @GET
    @Path("template.xlsx")
    @PermitAll
    @Costly
    @Produces(Sheet.XLSX_TYPE)
    @Operation(
            summary = "An empty sheet of services, as XLSX, with a sheet of the codes that may be used.",
            description = "Its second row explains each column; it is left out when the sheet is imported.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = Sheet.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getServiceImportTemplateAsXlsx(@RestQuery @DefaultValue("FR") Language language) {
        return template(Sheet.Format.XLSX, Sheet.XLSX_TYPE, language);
    }

    @GET
    @Path("columns")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The columns that a sheet of services may have.")
    public Page<ColumnItem> listSheetColumns(@Valid @BeanParam Paging paging) {
        return Page.slice(Columns.offered(), paging).map(ColumnItem::of);
    }

    private Response template(Sheet.Format format, String mediaType, Language language) {
        var allowed = codes.offered(language);
        StreamingOutput written = stream -> {
            var sheet = format.on(stream);
            var columns = Columns.ofTemplate();
            sheet.row(columns.stream()
                    .map(column -> Columns.heading(column, language))
                    .toList());
            sheet.row(columns.stream()
                    .map(column -> Columns.EXPLAINS + Columns.hint(column, language))
                    .toList());
            if (format == Sheet.Format.XLSX) {
                ((XlsxSheet) sheet).next("Codes", allowed);
            }
            sheet.close();
        };
        var file = "estuaire-services-%s.%s"
                .formatted(language.code(), format.name().toLowerCase(Locale.ROOT));
        return Response.ok(written)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
