package brussels.estuaire.directory.reports;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.Service;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The errors that are reported in one service's record. */
@Path("/api/services/{id}/error-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ServiceErrorReportResource {
    @Inject
    VisibleReports reports;

    @Inject
    ReportError reportError;

    @Inject
    Edit edit;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Reports an error in a published service's record.",
            description =
                    "Anyone may. The organisation and the teams of its bassin are told by mail. Who leaves an address is"
                            + " answered in the language of Accept-Language, and in French and Dutch without it.")
    @APIResponseSchema(value = ErrorReportReceiptView.class, responseCode = "201")
    public RestResponse<ErrorReportReceiptView> createErrorReport(
            @RestPath UUID id, ErrorReportForm form, @Context HttpHeaders headers) {
        var service = found(Service.published(id).orElse(null));
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var report = reportError.on(service, edit.valid(form), accepted == null ? null : Language.of(accepted));
        return RestResponse.status(Response.Status.CREATED, ErrorReportReceiptView.of(report, form.email() != null));
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The errors reported on a service, for those who answer them.",
            description = "Editors of its organisation, coordinators of its bassin and administrators; 404 for others.")
    public Page<ErrorReportView> listErrorReportsOfService(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        found(reports.answered(id));
        return reports.page(id, null, paging);
    }
}
