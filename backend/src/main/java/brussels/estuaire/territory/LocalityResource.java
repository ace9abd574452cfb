package brussels.estuaire.territory;

import brussels.estuaire.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an address lies. */
@Path("/api/localities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class LocalityResource {
    private final Territory territory;

    LocalityResource(Territory territory) {
        this.territory = territory;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The bassin of a postal code, a commune, or both; or the candidates, when no source is sure.",
            description = "At least one of the two parameters is needed.")
    public BassinAnswer findBassin(
            @RestQuery @Pattern(regexp = "[0-9]{4}") @Nullable String postalCode,
            @RestQuery @Pattern(regexp = "[0-9]{5}") @Nullable String commune) {
        if (postalCode == null && commune == null) {
            throw Refusal.malformed("/postalCode", "required");
        }
        return territory.bassinOf(postalCode, commune);
    }
}
