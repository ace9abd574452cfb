package brussels.estuaire.opendoors.editions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The editions of open doors: kept by the teams of their bassins, read by everybody who sees their event. */
@Path("/api/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class EditionResource {
    @Inject
    VisibleEditions editions;

    @Inject
    VisibleEvents events;

    @Inject
    KeepEdition keep;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The editions that the caller may see, the newest first.")
    public Page<EditionItem> listEditions(@Valid @BeanParam EditionFilter filter, @Valid @BeanParam Paging paging) {
        return editions.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One edition: its call, its phases, and where it stands today.")
    public RestResponse<EditionView> getEdition(@RestPath UUID id) {
        return answer(Status.OK, found(editions.byId(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Makes an edition of an event, or changes it.",
            description =
                    "By the team of one of its bassins. A change names the version that it was made from; slots open and close"
                            + " for registrations as the new days say.")
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public RestResponse<EditionView> putEdition(@RestPath UUID id, EditionForm form) {
        var event = found(events.byId(id));
        var edition = Edition.<Edition>findById(id);
        if (edition == null) {
            return answer(Status.CREATED, keep.begin(event, form));
        }
        keep.update(edition, form);
        return answer(Status.OK, edition);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes an edition away to which no service applied; its event stays.")
    public void deleteEdition(@RestPath UUID id) {
        keep.remove(editions.run(id));
    }

    private RestResponse<EditionView> answer(Status status, Edition edition) {
        return Edit.taggedToday(
                status, EditionView.of(edition, editions.rights(edition), clock.today()), edition.version);
    }
}
