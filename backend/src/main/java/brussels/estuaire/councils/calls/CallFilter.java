package brussels.estuaire.councils.calls;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of the list of calls. */
record CallFilter(
        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(value = PlaceCode.Kind.BASSIN, or = "REGION") String>
                bassin) {

    Where applyTo(Where where) {
        return where.and("coalesce(c.bassin, 'REGION') = any (:bassin)", "bassin", bassin);
    }
}
