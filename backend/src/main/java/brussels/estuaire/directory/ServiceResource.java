package brussels.estuaire.directory;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Found;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One service: read by everybody once published, kept by the editors of its organisation. */
@Path("/api/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ServiceResource {
    @Inject
    VisibleServices services;

    @Inject
    KeepService keep;

    @Inject
    Clock clock;

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "One service.",
            description = "The address of one that was merged leads to what stands for it.")
    @APIResponseSchema(value = ServiceView.class, responseCode = "200")
    @APIResponse(responseCode = "301", description = "Merged: Location says into what")
    public RestResponse<ServiceView> getService(@RestPath UUID id) {
        var service = found(services.standing(id));
        return service.id.equals(id)
                ? keep.answer(Response.Status.OK, service)
                : Found.moved("/api/services/" + service.id);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Creates a service, as a draft that only its editors see.")
    @APIResponseSchema(value = ServiceView.class, responseCode = "201")
    public RestResponse<ServiceView> createService(ServiceForm form) {
        var service = keep.create(Service.draft(clock.now()), keep.organisation(form), form);
        return keep.answer(Response.Status.CREATED, service);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes a service's record; its organisation stays.")
    public RestResponse<ServiceView> updateService(@RestPath UUID id, ServiceForm form) {
        return keep.answer(Response.Status.OK, keep.update(keep.editable(id), form));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Archives a service: it no longer exists, and its history stays.")
    public void archiveService(@RestPath UUID id) {
        var service = keep.editable(id);
        service.archive(clock.now());
        keep.did("ARCHIVED", service);
    }
}
