package brussels.estuaire.directory.reports;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reported errors that the caller answers, whatever service they are on. */
@Path("/api/error-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ErrorReportResource {
    @Inject
    VisibleReports reports;

    @Inject
    AnswerReport answerReport;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The reported errors that the caller answers.",
            description = "On services that it edits or coordinates; those that wait first.")
    public Page<ErrorReportView> listErrorReports(
            @RestQuery ErrorReport.@Nullable State state, @Valid @BeanParam Paging paging) {
        return reports.page(null, state, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One reported error, for those who answer it.")
    public RestResponse<ErrorReportView> getErrorReport(@RestPath UUID id) {
        var report = found(reports.byId(id));
        return tagged(
                report, ErrorReportView.of(report, ReportedWords.of(List.of(id)).get(id)));
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Answers a reported error: the record is corrected, or it is right as it is.",
            description = "Who reported is told by mail, when they left an address.")
    public RestResponse<ErrorReportView> answerErrorReport(@RestPath UUID id, AnswerForm form) {
        var report = found(reports.byId(id));
        return tagged(report, answerReport.with(report, edit.valid(form)));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who did what with a reported error, the last act first.")
    public Page<HistoryView> getErrorReportHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(ReportError.subject(found(reports.byId(id))), paging);
    }

    private static RestResponse<ErrorReportView> tagged(ErrorReport report, ErrorReportView view) {
        return Edit.tagged(Response.Status.OK, view, report.version);
    }
}
