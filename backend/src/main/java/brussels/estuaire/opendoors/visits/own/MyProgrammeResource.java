package brussels.estuaire.opendoors.visits.own;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.visitors.LinkedVisitor;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The personal programme that a link opens, for who visits. */
@Path("/api/my-programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class MyProgrammeResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedVisitor linked;

    @Inject
    MyProgrammes programmes;

    @Inject
    AddVisits add;

    @Inject
    KeepRegistration keep;

    @Inject
    EraseVisitor erase;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The personal programme that a link opens: all that is held of it.", description = BY_LINK)
    public MyProgrammeView getMyProgramme() {
        return programmes.of(linked.visitor());
    }

    @POST
    @Path("visits")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Books more visits: all of them or none.",
            description = BY_LINK + " What is booked already stays as it is.")
    public MyProgrammeView addMyVisits(AddedVisitsForm form) {
        var visitor = linked.visitor();
        edit.valid(form);
        add.add(visitor, form.slotIds(), form.statement());
        return programmes.of(visitor);
    }

    @POST
    @Path("visits/{id}/cancellation")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Gives a visit up, or the seat that is offered: it is offered to the next in the line.",
            description = BY_LINK)
    public MyProgrammeView cancelMyVisit(@RestPath UUID id) {
        return act(id, keep::cancel);
    }

    @POST
    @Path("visits/{id}/acceptance")
    @Transactional
    @PermitAll
    @Operation(summary = "Takes the seat that is offered.", description = BY_LINK)
    public MyProgrammeView acceptMyVisit(@RestPath UUID id) {
        return act(id, keep::acceptOffer);
    }

    @POST
    @Path("visits/{id}/confirmation")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Confirms that the address is one's own.",
            description = BY_LINK + " Once more changes nothing.")
    public MyProgrammeView confirmMyVisit(@RestPath UUID id) {
        return act(id, keep::confirm);
    }

    @POST
    @Path("erasure")
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "Nothing is left of it")
    @Operation(
            summary = "Erases what is held; visits that have not begun are given up.",
            description = BY_LINK + " That somebody visited is counted further. The link opens nothing any more.")
    public void eraseMyProgramme() {
        erase.erase(linked.visitor());
    }

    private MyProgrammeView act(UUID id, Consumer<Registration> act) {
        var visitor = linked.visitor();
        act.accept(found(mine(visitor, id)));
        return programmes.of(visitor);
    }

    private @Nullable Registration mine(Visitor visitor, UUID id) {
        var booked = programmes.of(visitor).visits().stream()
                .anyMatch(visit -> visit.id().equals(id));
        return booked ? keep.alone(id).orElse(null) : null;
    }
}
