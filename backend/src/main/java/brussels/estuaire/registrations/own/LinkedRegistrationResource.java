package brussels.estuaire.registrations.own;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.registrations.CheckRegistrant;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.Registration;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The registration that a link opens, for who made it. */
@Path("/api/my-registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class LinkedRegistrationResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    KeepRegistration keep;

    @Inject
    MyRegistrations registrations;

    @Inject
    FindParticipants participants;

    @Inject
    CheckRegistrant check;

    @Inject
    Edit edit;

    @Inject
    ObjectMapper json;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The registration that a link opens: all that is held of it.", description = BY_LINK)
    public RestResponse<MyRegistrationView> getMyRegistration() {
        proved();
        return answer(held(Registration.byId(link.id())));
    }

    @GET
    @Path("participants")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Who else takes part in the event: those who have a seat and agreed to be seen, by name.",
            description = BY_LINK + " For who has a seat and agreed, until 30 days after the event.")
    public Page<ParticipantView> listParticipants(@Valid @BeanParam Paging paging) {
        proved();
        return participants.page(held(Registration.byId(link.id())), paging);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Transactional
    @PermitAll
    @Operation(summary = "Corrects what was told; what is left out stays.", description = BY_LINK)
    public RestResponse<MyRegistrationView> updateMyRegistration(
            @RequestBody(content = @Content(schema = @Schema(implementation = MyRegistrationForm.class)))
                    ObjectNode patch)
            throws JsonProcessingException {
        var registration = opened();
        edit.madeFrom(registration.version());
        var before = registration.registrant().orElseThrow();
        var form = edit.valid(patched(before, patch));
        check.check(registration.event(), form.applyTo(before));
        registration.correct(form.applyTo(before), clock.now());
        audit.did("REGISTRATION_CORRECTED", registration.subject());
        return answer(registration);
    }

    @DELETE
    @Transactional
    @PermitAll
    @Operation(
            summary = "Erases what is held; before the event begins, the place is given up.",
            description = BY_LINK + " That somebody registered, or took part, is counted further.")
    public void eraseMyRegistration() {
        var registration = opened();
        edit.madeFrom(registration.version());
        keep.erase(registration);
    }

    @POST
    @Path("confirmation")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Confirms that the address is one's own.",
            description = BY_LINK + " Once more changes nothing.")
    public RestResponse<MyRegistrationView> confirmMyRegistration() {
        var registration = opened();
        keep.confirm(registration);
        return answer(registration);
    }

    @POST
    @Path("acceptance")
    @Transactional
    @PermitAll
    @Operation(summary = "Takes the seat that is offered.", description = BY_LINK)
    public RestResponse<MyRegistrationView> acceptMyOffer() {
        var registration = opened();
        keep.acceptOffer(registration);
        return answer(registration);
    }

    @POST
    @Path("cancellation")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Gives the place up, or the seat that is offered: it is offered to the next in the line.",
            description = BY_LINK)
    public RestResponse<MyRegistrationView> cancelMyRegistration() {
        var registration = opened();
        keep.cancel(registration);
        return answer(registration);
    }

    private void proved() {
        link.prove(Purpose.REGISTRATION, Registration.GENERATION);
    }

    private Registration opened() {
        proved();
        return held(keep.alone(link.id()));
    }

    /** A link opens what is held, until it is erased. */
    private static Registration held(Optional<Registration> registration) {
        return registration.filter(it -> it.registrant().isPresent()).orElseThrow(() -> PresentedLink.refused());
    }

    private MyRegistrationForm patched(Registrant before, ObjectNode patch) throws JsonProcessingException {
        ObjectNode whole = json.valueToTree(MyRegistrationForm.of(before));
        patch.properties().forEach(field -> whole.set(field.getKey(), field.getValue()));
        return json.treeToValue(whole, MyRegistrationForm.class);
    }

    private RestResponse<MyRegistrationView> answer(Registration registration) {
        var view = registrations.of(registration);
        return Edit.tagged(Response.Status.OK, view, view.version());
    }
}
