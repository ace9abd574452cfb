package brussels.estuaire.directory.desk;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What waits for the people of an organisation. */
@Path("/api/organisations/{id}/desk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class DeskResource {
    @Inject
    Membership membership;

    @Inject
    ReadDesk readDesk;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "What waits for the people of an organisation, and who did what lately.",
            description =
                    "For its editors and managers, the coordinators of its bassin and administrators; 404 for others.")
    public DeskView getDesk(@RestPath UUID id) {
        var organisation = membership.organisation(id);
        return readDesk.of(found(organisation != null && membership.edits(organisation) ? organisation : null));
    }
}
