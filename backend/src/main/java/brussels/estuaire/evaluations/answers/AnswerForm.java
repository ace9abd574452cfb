package brussels.estuaire.evaluations.answers;

import brussels.estuaire.platform.problem.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers, all at once.
 *
 * @param number of the version of the questionnaire that they were shown
 * @param attributes what they tell of themselves, by what was asked; what they do not tell is left out
 * @param quotable whether what they wrote may be quoted, without their name
 * @param language in which they were asked; kept when the questionnaire says so
 */
@Schema(name = "EvaluationAnswerForm")
record AnswerForm(
        @NotNull @Min(1) Integer number,
        @NotNull @Size(max = 60) List<@NotNull @Valid Given> given,
        @NotNull @Size(max = 10) Map<@NotBlank @Size(max = 20) String, @NotBlank @Size(max = 60) String> attributes,
        @Schema(nullable = true) @Nullable Boolean quotable,
        @NotNull Language language) {}
