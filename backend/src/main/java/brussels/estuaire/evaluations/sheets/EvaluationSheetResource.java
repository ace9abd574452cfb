package brussels.estuaire.evaluations.sheets;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.results.CountedEvaluations;
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
import jakarta.ws.rs.core.StreamingOutput;
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

/** What was answered to an evaluation as sheets, for its team; who took them is written down. */
@Path("/api/evaluations/{id}")
@Tag(name = "evaluations")
class EvaluationSheetResource {
    private static final String HEADINGS = "In which language the columns, the questions and the choices are named";

    @Inject
    CountedEvaluations evaluations;

    @Inject
    WriteResults results;

    @Inject
    WriteWords words;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("results.csv")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.CSV_TYPE)
    @Operation(
            summary = "How often each answer to an evaluation was given, in all and in each group, as CSV.",
            description =
                    "Only what its results show. UTF-8 with its mark, cut by semicolons; a cell that a spreadsheet would"
                            + " take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public Response exportEvaluationResultsAsCsv(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return results(id, Sheet.Format.CSV, language);
    }

    @GET
    @Path("results.xlsx")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.XLSX_TYPE)
    @Operation(summary = "How often each answer to an evaluation was given, in all and in each group, as XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = Sheet.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public Response exportEvaluationResultsAsXlsx(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return results(id, Sheet.Format.XLSX, language);
    }

    @GET
    @Path("words.csv")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.CSV_TYPE)
    @Operation(
            summary = "What people wrote to an evaluation, question by question and in no order, as CSV.",
            description = "No two rows are known to be of one person.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = Sheet.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public Response exportEvaluationWordsAsCsv(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return words(id, Sheet.Format.CSV, language);
    }

    @GET
    @Path("words.xlsx")
    @Transactional
    @Authenticated
    @Costly
    @Produces(Sheet.XLSX_TYPE)
    @Operation(summary = "What people wrote to an evaluation, question by question and in no order, as XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = Sheet.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public Response exportEvaluationWordsAsXlsx(
            @RestPath UUID id,
            @Parameter(description = HEADINGS) @RestQuery("headings") @DefaultValue("FR") Language language) {
        return words(id, Sheet.Format.XLSX, language);
    }

    private Response results(UUID id, Sheet.Format format, Language language) {
        var evaluation = taken(id);
        return answer(format, results.of(evaluation, format, new SheetWords(language)), "results");
    }

    private Response words(UUID id, Sheet.Format format, Language language) {
        var evaluation = taken(id);
        return answer(format, words.of(evaluation, format, new SheetWords(language)), "words");
    }

    private Evaluation taken(UUID id) {
        var evaluation = evaluations.read(id);
        audit.did("EXPORTED", evaluation.subject());
        return evaluation;
    }

    private Response answer(Sheet.Format format, StreamingOutput sheet, String name) {
        return format.answer(sheet, name, clock.today())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
