package brussels.estuaire.councils.plans;

import brussels.estuaire.councils.plans.PlannedAction.PlannedEvent;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a bassin means to do in a year.
 *
 * @param validatedOn when the bassin's council validated it; null while it is a draft
 * @param validatedAt the meeting at which it did, when the reader may see it
 * @param changedAt since when it is not what was validated; null while it is
 * @param priorities the first before the others
 * @param rights what the caller may do with it
 */
@Schema(name = "Plan")
record PlanView(
        UUID id,
        String bassin,
        int year,
        @Schema(nullable = true) @Nullable Text introduction,
        boolean listed,
        Plan.State state,
        @Schema(nullable = true) @Nullable LocalDate validatedOn,
        @Schema(nullable = true) @Nullable PlannedEvent validatedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime changedAt,
        List<PlannedPriority> priorities,
        Set<Right> rights,
        int version,
        OffsetDateTime updatedAt) {

    /** What somebody may do with a plan. */
    @Schema(name = "PlanRight")
    enum Right {
        /** Write what stands in it. */
        EDIT,
        /** Record that the council validated it. */
        VALIDATE,
        /** Take it away while it is a draft. */
        REMOVE,
        /** Read who changed what. */
        READ_HISTORY
    }

    /** What is most wanted, and what is done for it. */
    @Schema(name = "PlannedPriority")
    record PlannedPriority(UUID id, Text title, List<PlannedAction> actions, int version) {}

    static PlanView of(
            Plan it, @Nullable PlannedEvent validatedAt, List<PlannedPriority> priorities, Set<Right> rights) {
        return new PlanView(
                it.id,
                it.bassin,
                it.year,
                it.introduction,
                it.listed,
                it.state(),
                it.validatedOn,
                validatedAt,
                Clock.inBrusselsOrNull(it.changedAt),
                priorities,
                rights,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
