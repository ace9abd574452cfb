package brussels.estuaire.directory.search;

import brussels.estuaire.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The services that people look for. */
@Path("/api/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ServiceListResource {
    @Inject
    UnderstandSearch understand;

    @Inject
    FindServices services;

    @Inject
    FindNearest nearest;

    @Inject
    FindPositions positions;

    @GET
    @PermitAll
    @Operation(
            summary = "The services that match every filter.",
            description = "By relevance when words are searched (names weigh most, then the organisation, type and"
                    + " themes, then the texts), else by name. No organisation is favoured. A place among the words"
                    + " binds the list: « understood » tells it, and the words that remain without it.")
    public ServiceList listServices(
            @Valid @BeanParam ServiceFilter filter,
            @Valid @BeanParam Paging paging,
            @Parameter(
                            description =
                                    "Which values to count, separated by commas: theme, type, audience, language, cost, practice, commune, bassin")
                    @RestQuery("facets")
                    @Size(max = 100)
                    @Nullable
                    String asked,
            @Parameter(description = "true: where the services of the whole list are, for a map")
                    @RestQuery("positions")
                    @Nullable
                    Boolean drawn) {
        var search = understand.of(filter);
        var found = services.page(search, paging, Facets.named(asked));
        return ServiceList.of(
                found,
                search,
                found.total() == 0 ? nearest.of(search) : List.of(),
                Boolean.TRUE.equals(drawn) ? positions.of(search) : null);
    }
}
