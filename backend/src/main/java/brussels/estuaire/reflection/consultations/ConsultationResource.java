package brussels.estuaire.reflection.consultations;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Consultations: kept by their teams, and seen by nobody else. */
@Path("/api/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ConsultationResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    KeepConsultation keep;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The consultations of the caller's teams, the newest first.",
            description =
                    "Those of the bassins that the caller coordinates, and of the organisations for which they edit.")
    public Page<ConsultationItem> listConsultations(
            @Valid @BeanParam ConsultationFilter filter, @Valid @BeanParam Paging paging) {
        return consultations.page(filter, paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary =
                    "Writes a consultation of a bassin that the caller runs, or of the Region: a draft, until it is opened.",
            description = "An organisation that is named carries it along: those who edit for it are of its team, too.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    public RestResponse<ConsultationView> createConsultation(ConsultationForm form) {
        return answer(Status.CREATED, keep.create(form));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One consultation, for its team.")
    public RestResponse<ConsultationView> getConsultation(@RestPath UUID id) {
        return answer(Status.OK, consultations.run(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes a consultation, until it is cancelled.",
            description =
                    "Its bassin and organisation stay once it is open, and how long a group lasts once somebody said when they can."
                            + " Another last day for answers lengthens or shortens the poll.")
    public RestResponse<ConsultationView> updateConsultation(@RestPath UUID id, ConsultationForm form) {
        var consultation = consultations.alone(id);
        keep.update(consultation, form);
        return answer(Status.OK, consultation);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes away a draft.")
    public void deleteConsultation(@RestPath UUID id) {
        keep.remove(consultations.alone(id));
    }

    @POST
    @Path("{id}/opening")
    @Transactional
    @Authenticated
    @Operation(summary = "Opens a consultation: people may be invited, and answer until its last day for answers.")
    public RestResponse<ConsultationView> openConsultation(@RestPath UUID id) {
        var consultation = consultations.alone(id);
        keep.open(consultation);
        return answer(Status.OK, consultation);
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Has a consultation not take place, until its groups are fixed.",
            description =
                    "Those who take part and those who were invited and have not answered are told why. Groups that are fixed are"
                            + " events, and are cancelled as such.")
    public RestResponse<ConsultationView> cancelConsultation(@RestPath UUID id, CancellationForm form) {
        var consultation = consultations.alone(id);
        keep.cancel(consultation, form);
        return answer(Status.OK, consultation);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who did what with a consultation, the last act first.")
    public Page<HistoryView> getConsultationHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(consultations.run(id).subject(), paging);
    }

    private RestResponse<ConsultationView> answer(Status status, Consultation consultation) {
        return Edit.taggedToday(status, consultations.view(consultation), consultation.version);
    }
}
