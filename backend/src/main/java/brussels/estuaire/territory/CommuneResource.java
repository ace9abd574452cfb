package brussels.estuaire.territory;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The nineteen communes, by NIS code. */
@Path("/api/communes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class CommuneResource {
    private final Territory territory;

    CommuneResource(Territory territory) {
        this.territory = territory;
    }

    @GET
    @PermitAll
    @Operation(summary = "The communes of the Region.")
    public Page<CommuneView> listCommunes(@Valid @BeanParam Paging paging) {
        return Page.slice(territory.communes(), paging)
                .map(commune -> CommuneView.of(commune, territory.bassinsOf(commune.nis)));
    }
}
