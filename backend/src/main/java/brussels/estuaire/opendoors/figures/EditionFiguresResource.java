package brussels.estuaire.opendoors.figures;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
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

/** What editions came to, in numbers. */
@Path("/api/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class EditionFiguresResource {
    private final VisibleEditions editions;
    private final CountEditions count;

    EditionFiguresResource(VisibleEditions editions, CountEditions count) {
        this.editions = editions;
        this.count = count;
    }

    @GET
    @Path("{id}/figures")
    @Transactional
    @PermitAll
    @Operation(
            summary = "An edition in numbers.",
            description =
                    "For everybody once its week is over; before, for who runs it or opens a door in it. What tells of"
                            + " people is told by part to who runs it alone, and of fewer than five visitors to nobody else.")
    public EditionFiguresView getEditionFigures(@RestPath UUID id) {
        var edition = found(editions.byId(id));
        return count.of(found(count.mayRead(edition) ? edition : null));
    }

    @GET
    @Path("figures")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Editions side by side, the last first.",
            description =
                    "Those that were counted here, and those of which somebody told numbers by hand; which of them stand for an"
                            + " edition is said.")
    public Page<ComparedEditionItem> compareEditions(
            @BeanParam @Valid ComparedEditionFilter filter, @Valid @BeanParam Paging paging) {
        return count.compare(filter, paging);
    }
}
