package brussels.estuaire.evaluations.answers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a question: by the field that its kind asks for, and by no other.
 *
 * @param text in one's own words
 * @param number a step of a scale, or a number
 * @param choices the ids of what is chosen
 * @param lines of a matrix: what is chosen on each
 */
@Schema(name = "GivenEvaluationAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Given(
        @NotNull UUID question,

        @Schema(nullable = true) @Size(max = LONGEST) @Nullable
        String text,

        @Schema(nullable = true) @Nullable Integer number,

        @Schema(nullable = true) @Size(max = 30) @Nullable List<@NotBlank @Size(max = 40) String> choices,

        @Schema(nullable = true) @Size(max = 30) @Nullable List<@NotNull @Valid Line> lines) {
    /** The longest of one's own words, in characters. */
    static final int LONGEST = 5000;

    /** What is chosen on a line. */
    @Schema(name = "GivenEvaluationLine")
    record Line(
            @NotBlank @Size(max = 40) String line,
            @NotBlank @Size(max = 40) String choice) {}

    Given {
        text = text == null || text.isBlank() ? null : text.strip();
        choices = choices == null || choices.isEmpty() ? null : choices;
        lines = lines == null || lines.isEmpty() ? null : lines;
    }

    /** Whether nothing was answered. */
    @JsonIgnore
    boolean isNothing() {
        return text == null && number == null && choices == null && lines == null;
    }
}
