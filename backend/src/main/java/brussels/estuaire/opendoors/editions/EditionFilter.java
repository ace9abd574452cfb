package brussels.estuaire.opendoors.editions;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of editions. */
record EditionFilter(
        @RestQuery @Size(max = 5)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(PlaceCode.Kind.BASSIN) String> bassin,

        @RestQuery @Size(max = 8) List<Edition.Phase> phase,
        @RestQuery @Min(2000) @Max(2199) @Nullable Integer year) {

    Where applyTo(Where where, LocalDate today) {
        return where.and("n.bassins && cast(:bassin as text[])", "bassin", bassin)
                .and(
                        "edition_phase(n, e, cast(:day as date)) = any (cast(:phase as text[]))",
                        "phase",
                        Where.names(phase))
                .with("day", today)
                .and("extract(year from e.starts_at at time zone 'Europe/Brussels') = :year", "year", year);
    }
}
