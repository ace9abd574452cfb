package brussels.estuaire.reflection.polls.own;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.reflection.polls.KeepAnswers;
import brussels.estuaire.reflection.polls.leaving.LeaveConsultation;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A consultation, for the participant whose link is held. */
@Path("/api/my-consultation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyAnswersResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedParticipant linked;

    @Inject
    Participants participants;

    @Inject
    MyConsultations consultations;

    @Inject
    KeepAnswers answers;

    @Inject
    LeaveConsultation leave;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary =
                    "A consultation in which one is interested: what it asks, one’s group, and all that is held of one.",
            description = BY_LINK)
    public RestResponse<MyConsultationView> getMyConsultation() {
        return answer(linked.participant());
    }

    @PUT
    @Transactional
    @PermitAll
    @Operation(
            summary = "Corrects who one is.",
            description = BY_LINK + " From the version of one’s consultation. At any time.")
    public RestResponse<MyConsultationView> updateMyConsultation(MyParticipationForm form) {
        var participant = alone();
        edit.madeFrom(participant.version());
        var faults = Introduction.faults(edit.valid(form).sector(), participant.sector());
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        participants.introduce(participant, form.introduction());
        audit.did("PARTICIPANT_CORRECTED", participant.subject());
        return answer(participant);
    }

    @PUT
    @Path("answers")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says when one can, all at once, in place of what one said before.",
            description = BY_LINK
                    + " From the version of one’s consultation; until its last day for answers. What is not answered counts as no. Who answers"
                    + " takes part, also after having withdrawn.")
    public RestResponse<MyConsultationView> answerMyConsultation(MyAnswersForm form) {
        var participant = alone();
        edit.madeFrom(participant.version());
        edit.valid(form);
        answers.answer(participant, form.answers(), form.wished(), "POLL_ANSWERED");
        return answer(participant);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Takes part no more: the place in the group is given up, and the team is told.",
            description = BY_LINK + " Until the group begins.")
    public RestResponse<MyConsultationView> withdrawFromMyConsultation() {
        var participant = alone();
        leave.withdraw(participant, true);
        return answer(participant);
    }

    @POST
    @Path("erasure")
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "Nothing is left of who one is")
    @Operation(
            summary = "Erases what is held; a place in a group that has not begun is given up.",
            description = BY_LINK + " That somebody took part is counted further. The link opens nothing any more.")
    public void eraseMyConsultation() {
        leave.erase(alone());
    }

    private Participant alone() {
        return participants.alone(linked.participant().id()).orElseThrow(PresentedLink::refused);
    }

    private RestResponse<MyConsultationView> answer(Participant participant) {
        var view = consultations.of(participant);
        return Edit.taggedToday(Status.OK, view, view.version());
    }
}
