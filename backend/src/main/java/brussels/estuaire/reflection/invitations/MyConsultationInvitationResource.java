package brussels.estuaire.reflection.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.TakeInterest;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The invitation to a consultation that a link opens, for who is invited. */
@Path("/api/my-consultation-invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyConsultationInvitationResource {
    private static final String BY_LINK = "By the link in its mail: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    LinkKey keys;

    @Inject
    TakeInterest interests;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What became of somebody's interest.
     *
     * @param link the secret by which they go on to the poll; null when they are mailed it: to confirm their
     *     address, or since they take part already, and whoever holds the mail of another is not to become them
     */
    @Schema(name = "ConsultationInterest")
    record Taken(@Schema(nullable = true) @Nullable String link) {}

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The invitation that a link opens: all that is held of it.", description = BY_LINK)
    public MyInvitationView getMyConsultationInvitation() {
        return view(opened());
    }

    @POST
    @Path("opening")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that a person opened the page, and no program that follows links.",
            description = BY_LINK + " Once more changes nothing.")
    public MyInvitationView openMyConsultationInvitation() {
        var invitation = opened();
        if (invitation.openedAt == null) {
            invitation.openedAt = clock.now();
            audit.did("INVITATION_OPENED", invitation.subject());
        }
        return view(invitation);
    }

    @POST
    @Path("interest")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that one is interested: who was invited, or a colleague.",
            description = BY_LINK
                    + " Several people may, once for each mailbox. The address that was invited is known to be theirs;"
                    + " another one is asked to confirm by mail, and who takes part already is mailed their link.")
    @APIResponseSchema(value = Taken.class, responseCode = "201")
    public RestResponse<Taken> takePartByInvitation(InterestForm form) {
        var invitation = opened();
        edit.valid(form);
        checkSector(form);
        var proven = isOf(invitation, form.email());
        if (!proven) {
            invitation.refuseMoreUnconfirmed();
        }
        var taken = interests.take(invitation.consultation, form.interest(invitation), proven);
        if (taken.isNew() && !proven) {
            invitation.brought(taken.participant());
        }
        if (invitation.interestedAt == null) {
            invitation.interestedAt = clock.now();
            invitation.refusedAt = null;
            audit.did("INVITATION_TAKEN_UP", invitation.subject());
        }
        var goesOn = proven && taken.isNew();
        return RestResponse.status(
                Status.CREATED,
                new Taken(goesOn ? keys.secretOf(taken.participant().link()) : null));
    }

    @POST
    @Path("refusal")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that one is not interested; being so later takes it back.",
            description = BY_LINK + " Who is interested already withdraws by their own link.")
    public MyInvitationView refuseMyConsultationInvitation() {
        var invitation = opened();
        consultation(invitation).refuseUnlessTakesAnswers(clock.today());
        if (invitation.interestedAt != null) {
            throw Refusal.conflict("consultation-invitation-answered");
        }
        if (invitation.refusedAt == null) {
            invitation.refusedAt = clock.now();
            audit.did("INVITATION_DECLINED", invitation.subject());
        }
        return view(invitation);
    }

    @POST
    @Path("erasure")
    @Transactional
    @PermitAll
    @Operation(summary = "Erases the invitation; who is interested is erased by their own link.", description = BY_LINK)
    @APIResponse(responseCode = "204", description = "Nothing is left of it")
    public void eraseMyConsultationInvitation() {
        var invitation = opened();
        invitation.delete();
        entities.flush();
        audit.did("INVITATION_ERASED", invitation.subject());
    }

    /** What the link opens, until it is withdrawn or erased. */
    private ConsultationInvitation opened() {
        link.prove(Purpose.CONSULTATION_INVITATION, PersonalLink.FIRST);
        var invitation = ConsultationInvitation.alone(link.id()).orElseThrow(() -> PresentedLink.refused());
        Consultation.see(invitation.consultation);
        return invitation;
    }

    /** However it is spelled. */
    private boolean isOf(ConsultationInvitation invitation, String email) {
        return (Boolean) entities.createNativeQuery("select mailbox(:email) = :mailbox", Boolean.class)
                .setParameter("email", email)
                .setParameter("mailbox", invitation.mailbox)
                .getSingleResult();
    }

    private static void checkSector(InterestForm form) {
        var sector = form.sector();
        if (sector != null) {
            var violations = CheckTerms.inField(Vocabulary.TYPES, "/sector", List.of(sector), List.of());
            if (!violations.isEmpty()) {
                throw Refusal.invalid(violations);
            }
        }
    }

    private static Consultation consultation(ConsultationInvitation invitation) {
        return Consultation.<Consultation>findByIdOptional(invitation.consultation)
                .orElseThrow();
    }

    private MyInvitationView view(ConsultationInvitation it) {
        entities.flush();
        return MyInvitationView.of(it, consultation(it), clock.today());
    }
}
