package brussels.estuaire.councils.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a bassin for a year that has none yet.
 *
 * @param continued whether it takes over what the plan of the year before has not finished
 */
record NewPlanForm(
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String bassin,
        @NotNull @Min(2000) @Max(2199) Integer year,
        @Schema(nullable = true) @Nullable Boolean continued) {}
