package brussels.estuaire.opendoors.figures;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of editions side by side. */
record ComparedEditionFilter(
        @RestQuery @Size(max = 5)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(PlaceCode.Kind.BASSIN) String> bassin,

        @Parameter(description = "These editions; the others are not there for the caller") @RestQuery @Size(max = 50)
        List<UUID> id) {

    Where applyTo(Where where) {
        return where.and("n.bassins && cast(:bassin as text[])", "bassin", bassin)
                .and(
                        "e.id = any (cast(:id as uuid[]))",
                        "id",
                        id.stream().map(UUID::toString).toList());
    }
}
