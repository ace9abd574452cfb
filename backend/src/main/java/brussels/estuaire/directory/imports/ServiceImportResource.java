package brussels.estuaire.directory.imports;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.directory.sheets.MatchColumns;
import brussels.estuaire.directory.sheets.Rows;
import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.request.Costly;
import brussels.estuaire.platform.request.Upload;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The sheets of services that the caller has brought: tried, stored, undone. */
@Path("/api/service-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ServiceImportResource {
    /** 10 MB, as the border takes. */
    private static final int MOST_BYTES = 10_485_760;

    /**
     * What is to be done with rows that nearly double a service.
     *
     * @param choices for single rows; the others follow what the import says
     */
    @Schema(name = "ServiceImportExecutionForm")
    record ExecutionForm(
            @Schema(nullable = true) @Size(max = Rows.MOST) @Nullable
            List<@NotNull @Valid RowChoice> choices) {}

    /** What is to be done with one row. */
    @Schema(name = "ServiceImportRowChoice")
    record RowChoice(@Min(1) int row, @NotNull Choice choice) {}

    @Inject
    BringSheet bringSheet;

    @Inject
    VisibleImports imports;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The sheets that the caller has brought in the last 30 days, the latest first.")
    public Page<ServiceImportView> listServiceImports(@Valid @BeanParam Paging paging) {
        return imports.page(paging).map(ServiceImportView::of);
    }

    @POST
    @Upload
    @Costly
    @Consumes({Sheet.CSV_TYPE, Sheet.XLSX_TYPE})
    @Transactional
    @Authenticated
    @ResponseStatus(202)
    @Operation(
            summary = "Brings a sheet of services, to be tried; and stored, when it is no dry run.",
            description =
                    "CSV (UTF-8 or Windows-1252; semicolons, commas or tabs) or XLSX (the first sheet), up to 10,000"
                            + " rows and 10 MB. When its headings are not enough, its columns are to be matched first.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Sheet.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = MOST_BYTES)),
                @Content(
                        mediaType = Sheet.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES))
            })
    @APIResponseSchema(value = ServiceImportView.class, responseCode = "202")
    public ServiceImportView createServiceImport(
            @Parameter(description = "false: the rows that are right are stored at once")
                    @RestQuery
                    @DefaultValue("true")
                    boolean dryRun,
            @Parameter(description = "Whose services they are, where the sheet does not say") @RestQuery @Nullable
                    UUID organisation,
            @Parameter(description = "true: new services are published; else they are drafts")
                    @RestQuery
                    @DefaultValue("false")
                    boolean publish,
            @Parameter(description = "The system that its keys are from, where the sheet does not say")
                    @RestQuery
                    @Pattern(regexp = OptionsForm.KEY)
                    @Nullable
                    String source,
            byte[] file) {
        var options = new OptionsForm(organisation, publish, source, Choice.SKIP, null);
        var brought = bringSheet.of(file, options);
        var placed = brought.organisation != null || brought.indexOf("organisation") >= 0;
        if (placed && MatchColumns.suffice(brought.columns)) {
            bringSheet.tryOut(brought, !dryRun);
        } else if (!dryRun) {
            throw Refusal.invalid(placed ? "/columns" : "/organisationId", placed ? "columns-missing" : "required");
        }
        return ServiceImportView.of(brought);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One import, and how far it has come.")
    public ServiceImportView getServiceImport(@RestPath UUID id) {
        return ServiceImportView.of(found(imports.byId(id)));
    }

    @POST
    @Path("{id}/trial")
    @Transactional
    @Authenticated
    @ResponseStatus(202)
    @Operation(summary = "Tries an import as it is to be read now: every row is checked, and nothing is stored.")
    @APIResponseSchema(value = ServiceImportView.class, responseCode = "202")
    public ServiceImportView tryServiceImport(@RestPath UUID id, OptionsForm form) {
        var brought = locked(id);
        edit.valid(form);
        brought.mustBe(State.UPLOADED, State.TRIED);
        bringSheet.options(brought, form);
        if (form.columns() != null) {
            brought.columns = MatchColumns.chosen(brought.headings, form.columns());
        }
        if (!MatchColumns.suffice(brought.columns)) {
            throw Refusal.invalid("/columns", "columns-missing");
        }
        imports.forgetTrial(brought);
        bringSheet.tryOut(brought, false);
        return ServiceImportView.of(brought);
    }

    @POST
    @Path("{id}/execution")
    @Transactional
    @Authenticated
    @ResponseStatus(202)
    @Operation(
            summary = "Stores the rows of a tried import that are right.",
            description = "A row that nearly doubles a service follows its choice, else what the import says.")
    @APIResponseSchema(value = ServiceImportView.class, responseCode = "202")
    public ServiceImportView executeServiceImport(@RestPath UUID id, ExecutionForm form) {
        var brought = locked(id);
        edit.valid(form);
        brought.mustBe(State.TRIED);
        imports.choose(brought, form);
        var right = ImportedRow.count(id, ImportedRow.State.RIGHT);
        if (right == 0) {
            throw Refusal.conflict("import-nothing-right");
        }
        bringSheet.start(brought, State.STORING, StoreImport.KIND, right);
        return ServiceImportView.of(brought);
    }

    @POST
    @Path("{id}/reversal")
    @Transactional
    @Authenticated
    @ResponseStatus(202)
    @Operation(
            summary = "Undoes an import: removes what it created, puts back what it changed.",
            description = "What somebody changed since stays as it is, and is told by its rows.")
    @APIResponseSchema(value = ServiceImportView.class, responseCode = "202")
    public ServiceImportView reverseServiceImport(@RestPath UUID id) {
        var brought = locked(id);
        brought.mustBe(State.STORED);
        var stored = ImportedRow.count(id, ImportedRow.State.STORED);
        if (stored == 0) {
            throw Refusal.conflict("import-nothing-stored");
        }
        bringSheet.start(brought, State.UNDOING, UndoImport.KIND, stored);
        return ServiceImportView.of(brought);
    }

    /** The import, which nobody else starts anything on until this transaction ends. */
    private ServiceImport locked(UUID id) {
        var brought = found(imports.byId(id));
        ServiceImport.getEntityManager().refresh(brought, LockModeType.PESSIMISTIC_WRITE);
        return brought;
    }
}
