package brussels.estuaire.opendoors.booklet;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.platform.Clock;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The programme of an edition, to be printed. */
@Path("/api/editions/{id}/booklet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class BookletResource {
    private final VisibleEditions editions;
    private final WriteBooklet booklet;
    private final Clock clock;

    BookletResource(VisibleEditions editions, WriteBooklet booklet, Clock clock) {
        this.editions = editions;
        this.booklet = booklet;
        this.clock = clock;
    }

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The programme of an edition, to be printed: all doors with their slots.",
            description = "For everybody once the programme is told; before, for those who run the edition.")
    public BookletView getBooklet(@RestPath UUID id) {
        var edition = found(editions.byId(id));
        var runs = editions.mayRun(edition);
        var told = runs || edition.tellsProgramme(clock.today());
        return booklet.of(found(told ? edition : null), runs);
    }
}
