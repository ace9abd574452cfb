package brussels.estuaire.evaluations.questionnaires.team;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a questionnaire says from now on.
 *
 * @param eventType of a template: the type of events for which it is proposed
 */
@Schema(name = "QuestionnaireForm")
record QuestionnaireForm(
        @NotNull @Valid Text title,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String eventType,

        @NotNull @Valid Content content) {
    static QuestionnaireForm of(Questionnaire it) {
        return new QuestionnaireForm(it.title(), it.eventType(), it.content());
    }
}
