package brussels.estuaire.councils.plans;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of plans. */
record PlanFilter(
        @RestQuery @Size(max = 5)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(PlaceCode.Kind.BASSIN) String> bassin,

        @RestQuery @Min(2000) @Max(2199) @Nullable Integer year) {

    Where applyTo(Where where) {
        return where.and("p.bassin = any (:bassin)", "bassin", bassin).and("p.year = :year", "year", year);
    }
}
