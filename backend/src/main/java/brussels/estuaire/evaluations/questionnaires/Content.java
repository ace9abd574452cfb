package brussels.estuaire.evaluations.questionnaires;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a questionnaire says.
 *
 * @param introduction what is told before the first question
 * @param attributes what people are asked of themselves, and need not tell
 * @param asksQuoting whether people are asked if what they write may be quoted, without their name
 */
@Schema(name = "QuestionnaireContent")
public record Content(
        @Schema(nullable = true) @Valid @Nullable Text introduction,
        @NotNull @Size(max = 6) Set<@NotNull Attribute> attributes,
        boolean asksQuoting,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Section> sections) {
    public Content {
        attributes = attributes == null ? Set.of() : attributes;
    }

    /** Questions that belong together, under a heading when they have one. */
    @Schema(name = "QuestionnaireSection")
    public record Section(
            @Schema(nullable = true) @Valid @Nullable Text title,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid Question> questions) {}

    /** All questions, in the order in which they are asked. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }
}
