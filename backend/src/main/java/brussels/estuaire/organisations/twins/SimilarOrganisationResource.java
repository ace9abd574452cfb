package brussels.estuaire.organisations.twins;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Near-duplicates, while somebody writes down an organisation. */
@Path("/api/similar-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class SimilarOrganisationResource {
    private final FindSimilarOrganisations similar;

    SimilarOrganisationResource(FindSimilarOrganisations similar) {
        this.similar = similar;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The organisations that may be the one that is told, at most five.",
            description = "By names, aliases, initials and what means the same; by enterprise number; an address counts"
                    + " beside these only. Of what is not public, those that the caller may see.")
    public SimilarOrganisations listSimilarOrganisations(@Valid @BeanParam SimilarOrganisationFilter filter) {
        return similar.to(filter);
    }
}
