package brussels.estuaire.reflection.assignments.exact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that cannot all hold when everybody is to have a group; without any one of them the others can.
 *
 * @param relaxations each condition, and what came of everything else without it
 */
public record Clash(List<Relaxation> relaxations) {
    /**
     * A condition of the clash.
     *
     * @param placed how many people at most would have a group without it; null when it was not proven
     */
    @Schema(name = "GroupAssignmentRelaxation")
    public record Relaxation(
            Condition condition,
            @Schema(nullable = true) @Nullable Integer placed) {}

    /** Those that clash. */
    public List<Condition> conditions() {
        return relaxations.stream().map(Relaxation::condition).toList();
    }
}
