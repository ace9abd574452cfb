package brussels.estuaire.registrations.invitations;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.registrations.Register;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.Registrations;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import brussels.estuaire.registrations.availability.Registrable.Access;
import brussels.estuaire.registrations.invitations.MyInvitationView.InvitedTo;
import brussels.estuaire.registrations.invitations.MyInvitationView.Right;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The invitation that a link opens, for who is invited. */
@Path("/api/my-invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class MyInvitationResource {
    private static final String BY_LINK = "By the link in its mail: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    FindRegistrable events;

    @Inject
    Register register;

    @Inject
    Registrations registrations;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The invitation that a link opens: all that is held of it.", description = BY_LINK)
    public MyInvitationView getMyInvitation() {
        return view(opened());
    }

    @POST
    @Path("opening")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that a person opened the page, and no program that follows links.",
            description = BY_LINK + " Once more changes nothing.")
    public MyInvitationView openMyInvitation() {
        var invitation = opened();
        if (invitation.openedAt == null) {
            invitation.openedAt = clock.now();
            audit.did("INVITATION_OPENED", invitation.subject());
        }
        return view(invitation);
    }

    @POST
    @Path("registration")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Registers who is invited, at the address that was invited.",
            description = BY_LINK + " It need not be confirmed. Who is registered already is told so.")
    @APIResponseSchema(value = MyInvitationView.class, responseCode = "201")
    public RestResponse<MyInvitationView> registerByInvitation(AcceptanceForm form) {
        var invitation = opened();
        var registrant = edit.valid(form).registrant(invitation);
        register.invited(invitation.event, registrant, form.privacyVersion());
        invitation.declinedAt = null;
        return RestResponse.status(Response.Status.CREATED, view(invitation));
    }

    @POST
    @Path("refusal")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that one does not come; registering later takes it back.",
            description = BY_LINK + " Who is registered gives the place up by the link of the registration.")
    public MyInvitationView declineMyInvitation() {
        var invitation = opened();
        if (live(invitation)) {
            throw Refusal.conflict("invitation-answered");
        }
        if (invitation.declinedAt == null) {
            invitation.declinedAt = clock.now();
            audit.did("INVITATION_DECLINED", invitation.subject());
        }
        return view(invitation);
    }

    @POST
    @Path("erasure")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Erases the invitation; a registration stays, and is erased by its own link.",
            description = BY_LINK)
    @APIResponse(responseCode = "204", description = "Nothing is left of it")
    public void eraseMyInvitation() {
        var invitation = opened();
        invitation.delete();
        Registration.flush();
        audit.did("INVITATION_ERASED", invitation.subject());
    }

    /** What the link opens, until it is withdrawn or erased. */
    private EventInvitation opened() {
        link.prove(Purpose.EVENT_INVITATION, EventInvitation.GENERATION);
        return EventInvitation.byId(link.id()).orElseThrow(() -> PresentedLink.refused());
    }

    private boolean live(EventInvitation invitation) {
        return registrations
                .at(invitation.event, invitation.address)
                .filter(it -> it.state().isLive())
                .isPresent();
    }

    private MyInvitationView view(EventInvitation it) {
        Registration.flush();
        var event = events.of(it.event).orElseThrow();
        var registration = registrations.at(it.event, it.address);
        var access = event.accessWhenInvited(clock.now());
        return new MyInvitationView(
                it.id,
                invitedTo(event),
                it.address,
                it.name,
                it.language,
                registration.map(known -> known.state()).orElse(null),
                registration.map(known -> registrations.rank(known)).orElse(null),
                access,
                Clock.inBrusselsOrNull(event.opensAt()),
                Clock.inBrusselsOrNull(event.closesAt()),
                event.seats().left(),
                event.questions(),
                Clock.inBrussels(it.createdAt),
                Clock.inBrusselsOrNull(it.mailedAt),
                Clock.inBrusselsOrNull(it.openedAt),
                Clock.inBrusselsOrNull(it.declinedAt),
                rights(it, registration, access));
    }

    private static InvitedTo invitedTo(Registrable it) {
        var event = Event.<Event>findById(it.id());
        var place = it.venue().inWords();
        return new InvitedTo(
                it.id(),
                it.title(),
                event.description(),
                event.organisation().name(),
                it.when(),
                place.present().findAny().isPresent() ? place : null,
                it.venue().onlineLink() != null,
                it.listed(),
                it.state(),
                it.reason());
    }

    private static Set<Right> rights(EventInvitation it, Optional<Registration> registration, Access access) {
        var rights = EnumSet.of(Right.ERASE);
        if (registration.isPresent()) {
            return rights;
        }
        if (access == Access.OPEN || access == Access.WAITING_LIST) {
            rights.add(Right.REGISTER);
        }
        if (access != Access.CLOSED && it.declinedAt == null) {
            rights.add(Right.DECLINE);
        }
        return rights;
    }
}
