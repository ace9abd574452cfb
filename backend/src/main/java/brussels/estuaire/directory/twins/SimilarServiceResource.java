package brussels.estuaire.directory.twins;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Near-duplicates, while somebody writes down a service. */
@Path("/api/similar-services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class SimilarServiceResource {
    private final FindSimilarServices similar;

    SimilarServiceResource(FindSimilarServices similar) {
        this.similar = similar;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The services that may be the one that is told, at most five.",
            description =
                    "By names and aliases within its organisation; of other organisations, those that stand at the"
                            + " same address besides. Of what is not public, those that the caller may see.")
    public SimilarServices listSimilarServices(@Valid @BeanParam SimilarServiceFilter filter) {
        return similar.to(filter.told(), filter.except());
    }
}
