package brussels.estuaire.evaluations.questionnaires;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param id stays over versions and copies, so that the same question can be compared wherever it was asked
 * @param help what is told below it
 * @param required whether an answer without it is refused, where it is shown
 * @param choices of a single or multiple choice; of a matrix, what is chosen on each of its lines
 * @param lines of a matrix: its statements
 * @param range of a scale or a number
 * @param shownWhen shown only to who answered an earlier question in a certain way; to everybody when left out
 * @param satisfaction whether it is the one that trends read: a scale, one at most
 */
@Schema(name = "EvaluationQuestion")
public record Question(
        @NotNull UUID id,
        @NotNull Kind kind,
        @NotNull @Valid Text text,
        @Schema(nullable = true) @Valid @Nullable Text help,
        boolean required,
        @NotNull @Size(max = 30) List<@NotNull @Valid Choice> choices,
        @NotNull @Size(max = 30) List<@NotNull @Valid Choice> lines,
        @Schema(nullable = true) @Valid @Nullable Range range,
        @Schema(nullable = true) @Valid @Nullable Condition shownWhen,
        boolean satisfaction) {
    public Question {
        choices = choices == null ? List.of() : choices;
        lines = lines == null ? List.of() : lines;
    }

    /** Whether answers to it can be read beside those to another: of the same kind, a scale on the same steps. */
    public boolean comparesWith(Question other) {
        return kind == other.kind && (kind != Kind.SCALE || range == null || range.goesLike(other.range));
    }

    /** How a question is answered. */
    @Schema(name = "EvaluationQuestionKind")
    public enum Kind {
        /** In one's own words. */
        OPEN,
        /** By one of some choices. */
        SINGLE,
        /** By any number of them. */
        MULTIPLE,
        /** By a step of a scale whose ends have labels. */
        SCALE,
        /** By a whole number. */
        NUMBER,
        /** By one of the same choices for each of some statements. */
        MATRIX
    }

    /** Something to choose, or a statement of a matrix. */
    @Schema(name = "EvaluationChoice")
    public record Choice(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String id,
            @NotNull @Valid Text text) {}

    /**
     * From where to where a number goes, both inclusive.
     *
     * @param lowestLabel what the lowest step of a scale means
     * @param highestLabel what the highest means
     */
    @Schema(name = "EvaluationRange")
    public record Range(
            @NotNull Integer lowest,
            @NotNull Integer highest,
            @Schema(nullable = true) @Valid @Nullable Text lowestLabel,
            @Schema(nullable = true) @Valid @Nullable Text highestLabel) {
        boolean goesLike(@Nullable Range other) {
            return other != null && lowest.equals(other.lowest) && highest.equals(other.highest);
        }
    }

    /**
     * What was answered to an earlier question.
     *
     * @param question a single or multiple choice, or a scale
     * @param among the ids of choices, or steps of a scale as text: one of them at least
     */
    @Schema(name = "EvaluationCondition")
    public record Condition(
            @NotNull UUID question,
            @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String> among) {}
}
