package brussels.estuaire.reflection.assignments;

import brussels.estuaire.platform.Clock;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    static GroupAssignmentItem of(Tuple row) {
        return new GroupAssignmentItem(
                row.get("id", UUID.class),
                row.get("fromId", UUID.class),
                row.get("state", GroupAssignment.State.class),
                Clock.inBrussels(row.get("madeAt", Instant.class)),
                row.get("author", String.class),
                Clock.inBrusselsOrNull(row.get("fixedAt", Instant.class)),
                row.get("people", Integer.class),
                row.get("placed", Integer.class),
                row.get("proven", Boolean.class));
    }
}
