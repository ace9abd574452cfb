package brussels.estuaire.directory.suggestions;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Suggestions while somebody types. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class SuggestionResource {
    private final FindSuggestions suggestions;

    SuggestionResource(FindSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @PermitAll
    @Operation(summary = "Services, organisations, themes and places whose names hold what is being typed.")
    public Suggestions listSuggestions(
            @Parameter(description = "What is typed so far; its last word may be unfinished")
                    @RestQuery
                    @NotBlank
                    @Size(max = 100)
                    String q) {
        return suggestions.of(q);
    }
}
