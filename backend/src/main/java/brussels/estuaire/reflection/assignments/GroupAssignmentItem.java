package brussels.estuaire.reflection.assignments;

import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in the list of a consultation's.
 *
 * @param fromId the one that was changed by hand; null for a run
 * @param people how many were to be placed
 * @param placed how many have a group
 * @param proven whether nothing is better
 */
@Schema(name = "GroupAssignmentItem")
record GroupAssignmentItem(
        UUID id,
        @Schema(nullable = true) @Nullable UUID fromId,
        GroupAssignment.State state,
        OffsetDateTime madeAt,
        @Schema(nullable = true) @Nullable String author,
        @Schema(nullable = true) @Nullable OffsetDateTime fixedAt,
        int people,
        int placed,
        boolean proven) {
    static GroupAssignmentItem of(GroupAssignment it) {
        return new GroupAssignmentItem(
                it.id,
                it.from,
                it.state,
                Clock.inBrussels(it.madeAt),
                it.author,
                Clock.inBrusselsOrNull(it.fixedAt),
                it.found.places().size(),
                (int) it.found.places().stream().filter(Objects::nonNull).count(),
                it.found.proven());
    }
}
