package brussels.estuaire.evaluations.questionnaires.team;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new template of a team.
 *
 * @param bassin null for the whole Region
 * @param from a questionnaire that the caller may read: what it says now is copied, with the ids of its questions
 * @param content what it says, when it is copied from none
 */
@Schema(name = "NewQuestionnaireForm")
record NewQuestionnaireForm(
        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String bassin,

        @Schema(nullable = true) @Nullable UUID from,
        @NotNull @Valid Text title,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String eventType,

        @Schema(nullable = true) @Valid @Nullable Content content) {}
