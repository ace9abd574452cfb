package brussels.estuaire.evaluations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in the list of its team's.
 *
 * @param bassin null for the whole Region
 * @param closesAt when it closes, or did, also before its time; null before it opens
 * @param answers so many so far, by whichever link; null for one that was held elsewhere, when nobody said how many
 */
@Schema(name = "EvaluationItem")
record EvaluationItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        Text title,
        Evaluated.Subject subject,
        Evaluation.State state,
        boolean recorded,
        @Schema(nullable = true) @Nullable OffsetDateTime closesAt,
        @Schema(nullable = true) @Nullable Integer answers) {
    static EvaluationItem of(Evaluation it, int answers) {
        return new EvaluationItem(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.bassin,
                it.title,
                it.evaluated.subject(),
                it.state,
                it.recorded,
                Clock.inBrusselsOrNull(it.endsAt()),
                it.recorded ? it.answered : Integer.valueOf(answers));
    }
}
