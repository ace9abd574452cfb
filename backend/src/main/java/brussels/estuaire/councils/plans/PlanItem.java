package brussels.estuaire.councils.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param validatedOn when the bassin's council validated it; null while it is a draft
 */
@Schema(name = "PlanItem")
record PlanItem(
        UUID id,
        String bassin,
        int year,
        Plan.State state,
        @Schema(nullable = true) @Nullable LocalDate validatedOn,
        boolean listed) {
    static PlanItem of(Plan it) {
        return new PlanItem(it.id, it.bassin, it.year, it.state(), it.validatedOn, it.listed);
    }
}
