package brussels.estuaire.reflection.assignments;

import brussels.estuaire.reflection.assignments.exact.Condition;
import brussels.estuaire.reflection.assignments.exact.Goal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it costs to have people elsewhere.
 *
 * @param goals how far each goal is reached before and after, the most important first
 * @param broken the rules that it breaks
 */
@Schema(name = "GroupAssignmentMoveCost")
record MoveCost(List<Cost> goals, List<Condition> broken) {
    /** A goal before and after. */
    @Schema(name = "GroupAssignmentGoalCost")
    record Cost(Goal goal, long before, long after) {}
}
