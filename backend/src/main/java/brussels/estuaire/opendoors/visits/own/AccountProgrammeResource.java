package brussels.estuaire.opendoors.visits.own;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.Caller;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The personal programme of who is signed in. */
@Path("/api/editions/{id}/my-programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class AccountProgrammeResource {
    @Inject
    MyProgrammes programmes;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "What the address of the caller's account visits in an edition; 404 when it visits nothing.",
            description = "It bears the link by which one acts on it. Who calls by a bearer token has no address.")
    public MyProgrammeView getMyProgrammeOfEdition(@RestPath UUID id) {
        var mine = caller.email().flatMap(email -> programmes.at(id, email.toLowerCase(Locale.ROOT)));
        return found(mine.orElse(null));
    }
}
