package brussels.estuaire.councils.plans;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a plan besides what stands in it.
 *
 * @param listed whether everybody may read it, once it is validated
 */
record PlanForm(
        @Schema(nullable = true) @Valid @Nullable Text introduction,
        @Schema(nullable = true) @Nullable Boolean listed) {

    static PlanForm of(Plan it) {
        return new PlanForm(it.introduction, it.listed);
    }

    void applyTo(Plan plan) {
        plan.introduction = introduction;
        plan.listed = Boolean.TRUE.equals(listed);
    }
}
