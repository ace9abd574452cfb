package brussels.estuaire.directory.imports;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.problem.Problems;
import brussels.estuaire.platform.request.Costly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** What became of each row of an import. */
@Path("/api/service-imports/{id}")
@Tag(name = "directory")
class ImportedRowResource {
    private static final int AT_ONCE = 100;

    @Inject
    VisibleImports imports;

    @Inject
    Problems problems;

    @GET
    @Path("rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Authenticated
    @Operation(summary = "The rows of an import, with what is wrong with them and what became of them.")
    public Page<ImportedRowView> listImportedRows(
            @RestPath UUID id,
            @RestQuery ImportedRow.@Nullable State state,
            @Parameter(description = "true: only those that nearly double a service") @RestQuery @DefaultValue("false")
                    boolean similar,
            @Valid @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        var brought = found(imports.byId(id));
        return imports.rows(brought, state, similar, paging)
                .map(row -> ImportedRowView.of(brought, row, problems, language(headers)));
    }

    @GET
    @Path("report.csv")
    @Produces(Sheet.CSV_TYPE)
    @Authenticated
    @Costly
    @Operation(summary = "What became of each row, as CSV.", description = "In the language of Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response getServiceImportReport(@RestPath UUID id, @Context HttpHeaders headers) {
        var language = language(headers);
        QuarkusTransaction.requiringNew().run(() -> found(imports.byId(id)));
        StreamingOutput written = stream -> {
            var sheet = Sheet.Format.CSV.on(stream);
            sheet.row(List.of("row", "state", "name", "column", "value", "code", "message", "service"));
            var page = 1;
            for (var rows = page(id, page, language); !rows.isEmpty(); rows = page(id, ++page, language)) {
                for (var row : rows) {
                    write(sheet, row);
                }
            }
            sheet.close();
        };
        return Response.ok(written)
                .type(Sheet.CSV_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + ".csv\"")
                .build();
    }

    private List<ImportedRowView> page(UUID id, int page, Language language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var brought = found(imports.byId(id));
            return imports.rows(brought, null, false, new Paging(page, AT_ONCE))
                    .map(row -> ImportedRowView.of(brought, row, problems, language))
                    .items();
        });
    }

    private static void write(Sheet sheet, ImportedRowView row) throws IOException {
        var number = Integer.toString(row.number());
        var service = Objects.toString(row.serviceId(), "");
        if (row.faults().isEmpty()) {
            sheet.row(List.of(number, row.state().name(), row.name(), "", "", "", "", service));
        }
        for (var fault : row.faults()) {
            sheet.row(List.of(
                    number,
                    row.state().name(),
                    row.name(),
                    Objects.requireNonNullElse(fault.heading(), ""),
                    fault.value(),
                    fault.code(),
                    fault.message(),
                    service));
        }
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
