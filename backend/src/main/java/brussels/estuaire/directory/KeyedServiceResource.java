package brussels.estuaire.directory;

import brussels.estuaire.platform.Clock;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The services that a partner's system keeps under keys of its own. */
@Path("/api/services/by-key/{source}/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class KeyedServiceResource {
    private static final String KEY = "[A-Za-z0-9._~-]{1,100}";

    @Inject
    KeepService keep;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @PUT
    @Transactional
    @Authenticated
    @Operation(
            summary = "Creates or updates the service that a partner's system knows by this key.",
            description =
                    "The key is unique per organisation and source. A new service is published at once. What another"
                            + " system or person changed meanwhile is overwritten, and stands in the history.")
    @APIResponseSchema(value = ServiceView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Updated",
            content = @Content(schema = @Schema(implementation = ServiceView.class)))
    public RestResponse<ServiceView> putServiceByKey(
            @RestPath @Pattern(regexp = KEY) String source,
            @RestPath @Pattern(regexp = KEY) String key,
            ServiceForm form) {
        var organisation = keep.organisation(form);
        lock(organisation.id() + "/" + source + "/" + key);
        var known = KeepService.keyed(organisation, source, key);
        if (known.isPresent()) {
            return keep.answer(Response.Status.OK, keep.update(keep.reachable(known.get()), form));
        }
        var service = Service.keyed(source, key, clock.now());
        service.publish(clock.now());
        return keep.answer(Response.Status.CREATED, keep.create(service, organisation, form));
    }

    /** Lets one writer of a key in at a time, so that the second finds the first's service and does not fail on it. */
    private void lock(String key) {
        entities.createNativeQuery("select cast(one_at_a_time(:key) as text)")
                .setParameter("key", key)
                .getSingleResult();
    }
}
