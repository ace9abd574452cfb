package brussels.estuaire.glossary;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The glossary, read by everybody. */
@Path("/api/glossary-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "glossary")
class GlossaryEntryResource {
    private final FindGlossaryEntries entries;

    GlossaryEntryResource(FindGlossaryEntries entries) {
        this.entries = entries;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 60, noTransform = false)
    @Operation(
            summary = "The entries of the glossary, in alphabetical order.",
            description = "With `q`, those of which the acronym, the expansion or the definition has all its words,"
                    + " in any of the three languages; accents do not matter, and the beginning of a word is enough.")
    public Page<GlossaryEntryView> listGlossaryEntries(
            @RestQuery @Size(max = 200) @Nullable String q, @Valid @BeanParam Paging paging) {
        return entries.page(q, paging).map(GlossaryEntryView::of);
    }
}
