package brussels.estuaire.reflection.polls.team;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.reflection.polls.leaving.LeaveConsultation;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who takes part in a consultation, for its team. */
@Path("/api/consultations/{id}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ParticipantResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    Participants participants;

    @Inject
    FindParticipants find;

    @Inject
    KeepParticipant keep;

    @Inject
    LeaveConsultation leave;

    @Inject
    RemindSilent remind;

    @Inject
    Edit edit;

    @POST
    @Path("search")
    @Transactional
    @Authenticated
    @Operation(summary = "Who is interested in a consultation, with what each answered; by name.")
    public Page<ParticipantItem> searchParticipants(
            @RestPath UUID id, ParticipantSearchForm form, @Valid @BeanParam Paging paging) {
        return find.page(consultations.run(id), edit.valid(form), paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes down somebody who told the team that they are interested.",
            description = "While the consultation takes answers. They get their link by mail.")
    @APIResponseSchema(value = ParticipantItem.class, responseCode = "201")
    public RestResponse<ParticipantItem> createParticipant(@RestPath UUID id, NewParticipantForm form) {
        var consultation = consultations.run(id);
        return answer(Status.CREATED, consultation, keep.create(consultation, form));
    }

    @PUT
    @Path("{participantId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says what the team knows of somebody, and in which group it wants them.",
            description = "Their organisation opens to them what their colleagues prepare.")
    public RestResponse<ParticipantItem> updateParticipant(
            @RestPath UUID id, @RestPath UUID participantId, ArrangementForm form) {
        var consultation = consultations.run(id);
        var participant = alone(consultation, participantId);
        keep.arrange(consultation, participant, form);
        return answer(Status.OK, consultation, participant);
    }

    @PUT
    @Path("{participantId}/answers")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Answers the poll for somebody who told the team when they can.",
            description = "From the version of the participant, while the consultation takes answers.")
    public RestResponse<ParticipantItem> answerForParticipant(
            @RestPath UUID id, @RestPath UUID participantId, AnswersOnBehalfForm form) {
        var consultation = consultations.run(id);
        var participant = alone(consultation, participantId);
        keep.answer(participant, form);
        return answer(Status.OK, consultation, participant);
    }

    @POST
    @Path("{participantId}/withdrawal")
    @Transactional
    @Authenticated
    @Operation(summary = "Writes down that somebody takes part no more; a place in a group is given up.")
    public RestResponse<ParticipantItem> withdrawParticipant(@RestPath UUID id, @RestPath UUID participantId) {
        var consultation = consultations.run(id);
        var participant = alone(consultation, participantId);
        leave.withdraw(participant, false);
        return answer(Status.OK, consultation, participant);
    }

    @POST
    @Path("{participantId}/link")
    @Transactional
    @Authenticated
    @APIResponse(responseCode = "204", description = "It is on its way")
    @Operation(summary = "Sends somebody their link again.")
    public void sendParticipantLink(@RestPath UUID id, @RestPath UUID participantId) {
        var consultation = consultations.run(id);
        var participant = alone(consultation, participantId);
        Participants.refuseWithdrawn(participant);
        remind.sendLink(consultation, participant);
    }

    @POST
    @Path("reminders")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Asks those for their answer who are interested and have not given it.",
            description = "Nobody is asked twice within three days, nor within three days of their interest.")
    public ReminderView remindParticipants(@RestPath UUID id) {
        return new ReminderView(remind.remind(consultations.run(id)));
    }

    private Participant alone(Consultation consultation, UUID id) {
        return found(participants
                .alone(id)
                .filter(it -> it.consultation().equals(consultation.id()))
                .orElse(null));
    }

    private RestResponse<ParticipantItem> answer(Status status, Consultation consultation, Participant participant) {
        var item = find.one(consultation, participant);
        return Edit.tagged(status, item, item.version());
    }
}
