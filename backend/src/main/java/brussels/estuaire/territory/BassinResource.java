package brussels.estuaire.territory;

import static brussels.estuaire.platform.Found.found;

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
import org.jboss.resteasy.reactive.RestPath;

/** The five bassins, as they are today. */
@Path("/api/bassins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class BassinResource {
    private final Territory territory;

    BassinResource(Territory territory) {
        this.territory = territory;
    }

    @GET
    @PermitAll
    @Operation(summary = "The bassins with their communes.")
    public Page<BassinView> listBassins(@Valid @BeanParam Paging paging) {
        return Page.slice(Bassin.inOrder(), paging).map(this::view);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "One bassin.")
    public BassinView getBassin(@RestPath String code) {
        return view(found(Bassin.<Bassin>findById(code)));
    }

    private BassinView view(Bassin bassin) {
        return BassinView.of(
                bassin,
                territory.communes().stream()
                        .filter(commune -> territory.bassinsOf(commune.nis).contains(bassin.code))
                        .map(commune -> new BassinView.Member(
                                commune.nis,
                                commune.name,
                                territory.bassinsOf(commune.nis).size() > 1))
                        .toList());
    }
}
