package brussels.estuaire.reflection.assignments.exact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as it holds for some people or one proposed group.
 *
 * @param people whom it is about; nobody when it is about a group or about all of them
 * @param proposedId the proposed group that it is about; null when it is about none
 */
@Schema(name = "GroupAssignmentCondition")
public record Condition(
        Rule rule,
        List<UUID> people,
        @Schema(nullable = true) @Nullable UUID proposedId) {
    static Condition of(Rule rule) {
        return new Condition(rule, List.of(), null);
    }

    static Condition of(Rule rule, UUID... people) {
        return new Condition(rule, List.of(people), null);
    }

    @Nullable
    UUID group() {
        return proposedId;
    }
}
