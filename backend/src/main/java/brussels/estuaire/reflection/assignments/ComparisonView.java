package brussels.estuaire.reflection.assignments;

import brussels.estuaire.reflection.assignments.MoveCost.Cost;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two assignments side by side.
 *
 * @param sameDemand whether both were made from the same answers and rules
 * @param goals how far each goal is reached in the one, and in the one with which it is compared
 * @param moved who is elsewhere; who is in one of them only is nowhere in the other
 */
@Schema(name = "GroupAssignmentComparison")
record ComparisonView(UUID id, UUID with, boolean sameDemand, List<Cost> goals, List<Moved> moved) {
    /**
     * Somebody who is elsewhere.
     *
     * @param name null once they are erased
     * @param before in which proposed group in the one
     * @param after in which in the other
     */
    @Schema(name = "GroupAssignmentMoved")
    record Moved(
            UUID participantId,
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable UUID before,
            @Schema(nullable = true) @Nullable UUID after) {}
}
