package brussels.estuaire.reflection.assignments.exact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is reached.
 *
 * @param bound nothing better than it can be, as long as the goals before it are reached as they are; null when it was not sought
 */
@Schema(name = "GroupAssignmentGoalReached")
public record Reached(
        Goal goal,
        long value,
        @Schema(nullable = true) @Nullable Long bound) {
    /** Whether nothing better can be. */
    public boolean proven() {
        return bound != null && bound == value;
    }
}
