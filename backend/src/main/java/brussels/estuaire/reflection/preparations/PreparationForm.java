package brussels.estuaire.reflection.preparations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is prepared of a question.
 *
 * @param text empty when nothing is prepared any more
 * @param together whether it is what the colleagues of one's organisation write together; alone when left out
 */
record PreparationForm(
        @NotNull @Size(max = LONGEST) String text,
        @Schema(nullable = true) @Nullable Boolean together) {
    /** The longest preparation, in characters. */
    static final int LONGEST = 10_000;

    boolean isTogether() {
        return Boolean.TRUE.equals(together);
    }
}
