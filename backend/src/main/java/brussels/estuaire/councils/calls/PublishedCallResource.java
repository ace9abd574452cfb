package brussels.estuaire.councils.calls;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Calls as everybody reads them, even those of circles that are not listed. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class PublishedCallResource {
    @Inject
    VisibleCalls calls;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The calls that everybody may answer today, the first to close first.")
    public Page<CallView> listCalls(@Valid @BeanParam CallFilter filter, @Valid @BeanParam Paging paging) {
        return calls.open(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "One published call, before, on and after its days.")
    public CallView getCall(@RestPath UUID id) {
        return calls.told(found(Call.published(id).orElse(null)));
    }
}
