package brussels.estuaire.directory;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of a service: it is published, withdrawn, verified; and who did so. */
@Path("/api/services/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class PublicationResource {
    @Inject
    KeepService keep;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Publishes a service: everybody sees it.")
    public RestResponse<ServiceView> publishService(@RestPath UUID id) {
        var service = keep.reachable(id);
        service.publish(clock.now());
        return keep.did("PUBLISHED", service);
    }

    @DELETE
    @Path("publication")
    @Transactional
    @Authenticated
    @Operation(summary = "Withdraws a service: it is a draft again.")
    public RestResponse<ServiceView> withdrawService(@RestPath UUID id) {
        var service = keep.editable(id);
        service.withdraw(clock.now());
        return keep.did("WITHDRAWN", service);
    }

    @POST
    @Path("verification")
    @Transactional
    @Authenticated
    @Operation(summary = "Says that all that is told of the service is true today.")
    public RestResponse<ServiceView> verifyService(@RestPath UUID id) {
        var service = keep.reachable(id);
        service.verify(clock.today(), keep.actor(service));
        return keep.did("VERIFIED", service);
    }

    @GET
    @Path("history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who changed what on this service, the last act first.")
    public Page<HistoryView> getServiceHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return audit.history(KeepService.subject(keep.reachable(id)), MergeService.goneInto(id), paging);
    }
}
