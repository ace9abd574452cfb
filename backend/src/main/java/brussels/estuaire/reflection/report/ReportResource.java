package brussels.estuaire.reflection.report;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The report of a consultation: its team prepares it, and everybody reads it once it is published. */
@Path("/api/consultations/{id}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ReportResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    ReportPolicy policy;

    @Inject
    ReadReport read;

    @Inject
    KeepReport keep;

    @Inject
    SendReport send;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The report of a consultation, as it is today.",
            description =
                    "Built from what is there: who took part, when, what was found and what is done about it. It quotes only"
                            + " those who agree now. 404 until it is published, but for its team.")
    public RestResponse<ReportView> getReflectionReport(@RestPath UUID id) {
        var report = Report.of(id);
        Consultation consultation =
                found(report.isPublished() ? Consultation.<Consultation>findById(id) : consultations.byId(id));
        Consultation.see(id);
        return answer(consultation, report);
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Writes the foreword of a report.")
    public RestResponse<ReportView> updateReflectionReport(@RestPath UUID id, ReportForm form) {
        var consultation = consultations.grouped(id);
        keep.update(consultation, form);
        return answer(consultation, Report.of(id));
    }

    @POST
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Lets everybody read a report.")
    public RestResponse<ReportView> publishReflectionReport(@RestPath UUID id) {
        var consultation = consultations.grouped(id);
        keep.publish(consultation);
        return answer(consultation, Report.of(id));
    }

    @DELETE
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Lets only the team read a report again.", description = "Of the version in `If-Match`.")
    public void unpublishReflectionReport(@RestPath UUID id) {
        keep.unpublish(consultations.alone(id));
    }

    @GET
    @Path("sending")
    @Transactional
    @Authenticated
    @Operation(summary = "To how many the report was sent, and who would be mailed now.")
    public SendingView getReflectionReportSending(@RestPath UUID id) {
        return send.figures(consultations.run(id));
    }

    @POST
    @Path("sending")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Mails where the report is read to all who were interested, each once.",
            description =
                    "In a group or not; who left as well when they follow it. Sent again, it goes to those alone who came since.")
    public SendingView sendReflectionReport(@RestPath UUID id) {
        var consultation = consultations.alone(id);
        send.send(consultation);
        return send.figures(consultation);
    }

    @POST
    @Path("progress")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Mails to those who follow what was told of actions since they were last mailed.",
            description = "Each such mail can be stopped by one click.")
    public SendingView tellReflectionProgress(@RestPath UUID id) {
        var consultation = consultations.alone(id);
        send.tellProgress(consultation);
        return send.figures(consultation);
    }

    private RestResponse<ReportView> answer(Consultation consultation, Report report) {
        var view = read.of(consultation, report, policy.rights(consultation, report));
        // what it is built from changes without it
        return Edit.taggedToday(Status.OK, view, report.version);
    }
}
