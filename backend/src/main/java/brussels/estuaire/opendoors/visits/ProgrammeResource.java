package brussels.estuaire.opendoors.visits;

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

/** What one can visit in an edition. */
@Path("/api/editions/{id}/programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class ProgrammeResource {
    @Inject
    FindProgramme programme;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The slots of an edition, by hour, with the seats that are left now.",
            description =
                    "For everybody from the day on which the edition tells its programme; before, for those who run it.")
    public Page<ProgrammeItem> listProgramme(
            @RestPath UUID id, @Valid @BeanParam ProgrammeFilter filter, @Valid @BeanParam Paging paging) {
        return programme.page(found(programme.told(id)), filter, paging);
    }
}
