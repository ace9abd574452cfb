package brussels.estuaire.registrations.organisers;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Registration;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The registrations of an event, for those who may edit it. */
@Path("/api/events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class OrganisedRegistrationResource {
    @Inject
    KeepEvent events;

    @Inject
    KeepRegistration keep;

    @Inject
    FindRegistrations registrations;

    @Inject
    Edit edit;

    @POST
    @Path("search")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Who registered for an event.",
            description = "Those who have a seat by name, then the others in the order of arrival.")
    public Page<RegistrationItem> searchRegistrations(
            @RestPath UUID id, RegistrationSearchForm form, @Valid @BeanParam Paging paging) {
        events.reachable(id);
        return registrations.page(id, edit.valid(form), paging);
    }

    @POST
    @Path("{registrationId}/acceptance")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Takes a registration: it has a seat, or a place in the line when there is none.",
            description = "Also of who has not confirmed the address yet.")
    public RegistrationItem acceptRegistration(@RestPath UUID id, @RestPath UUID registrationId) {
        keep.accept(alone(id, registrationId));
        return registrations.one(id, registrationId);
    }

    @POST
    @Path("{registrationId}/refusal")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Refuses a registration, or takes its seat back, for a reason that they are told.",
            description = "The seat is offered to the next in the line.")
    public RegistrationItem refuseRegistration(@RestPath UUID id, @RestPath UUID registrationId, DecisionForm form) {
        var registration = alone(id, registrationId);
        keep.refuse(registration, edit.valid(form).reason());
        return registrations.one(id, registrationId);
    }

    @POST
    @Path("{registrationId}/precedence")
    @Transactional
    @Authenticated
    @Operation(summary = "Puts somebody first in the line, for a reason that the history keeps.")
    public RegistrationItem putRegistrationFirst(@RestPath UUID id, @RestPath UUID registrationId, DecisionForm form) {
        var registration = alone(id, registrationId);
        keep.putFirst(registration, edit.valid(form));
        return registrations.one(id, registrationId);
    }

    @PUT
    @Path("{registrationId}/presence")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says whether somebody came.",
            description = "Refused when somebody else has told otherwise since it was read; once more changes nothing.")
    public RegistrationItem markPresence(@RestPath UUID id, @RestPath UUID registrationId, PresenceForm form) {
        var registration = alone(id, registrationId);
        keep.mark(registration, form.presence(), form.was());
        return registrations.one(id, registrationId);
    }

    @PUT
    @Path("{registrationId}/presenter")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says whether somebody presents something; who does is counted apart.",
            description = "They hold a seat as everybody does. Once more changes nothing.")
    public RegistrationItem tellPresenter(@RestPath UUID id, @RestPath UUID registrationId, PresenterForm form) {
        var registration = alone(id, registrationId);
        keep.tellPresenter(registration, Boolean.TRUE.equals(edit.valid(form).presenter()));
        return registrations.one(id, registrationId);
    }

    /** The registration, when the caller may edit the event that it is for. */
    private Registration alone(UUID event, UUID id) {
        events.reachable(event);
        return found(keep.alone(id).filter(it -> it.event().equals(event)).orElse(null));
    }
}
