package brussels.estuaire.reflection.assignments;

import brussels.estuaire.reflection.assignments.exact.Clash;
import brussels.estuaire.reflection.assignments.exact.Condition;
import brussels.estuaire.reflection.assignments.exact.Reached;
import brussels.estuaire.reflection.assignments.exact.Reason;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.ProposedGroup;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who of a consultation is in which group, and why, for its team.
 *
 * @param fromId the one that was changed by hand; null for a run
 * @param jobId tells how far the run is, and stops it
 * @param fixedAt when its groups became events
 * @param stale whether what it was made from has changed since
 * @param proven whether nothing is better, and nothing that is as good comes before it
 * @param solver what proved it
 * @param digest of what it was made from: the same gives the same answer
 * @param goals how far each is reached, the most important first
 * @param clash conditions that cannot all hold; nothing when everybody has a group, or when it is not known
 * @param broken the rules that it breaks, as somebody wanted it
 */
@Schema(name = "GroupAssignment")
record GroupAssignmentView(
        UUID id,
        UUID consultationId,
        @Schema(nullable = true) @Nullable UUID fromId,
        GroupAssignment.State state,
        @Schema(nullable = true) @Nullable UUID jobId,
        OffsetDateTime madeAt,
        @Schema(nullable = true) @Nullable String author,
        @Schema(nullable = true) @Nullable OffsetDateTime fixedAt,
        boolean stale,
        boolean proven,
        String solver,
        String digest,
        List<Reached> goals,
        List<Proposed> proposed,
        List<Placement> people,
        List<Clash.Relaxation> clash,
        List<Condition> broken,
        Set<Right> rights,
        int version) {

    /** What the team may do with an assignment. */
    @Schema(name = "GroupAssignmentRight")
    enum Right {
        /** Put people elsewhere: that makes another assignment. */
        MOVE,
        /** Make its groups events, and tell everybody. */
        FIX
    }

    /**
     * A proposed group, whether anybody is in it or not.
     *
     * @param largest how many people it takes
     * @param size how many are in it
     * @param placeName null while it is not known
     * @param groupId the event that was made of it; null when none was
     */
    @Schema(name = "GroupAssignmentProposed")
    record Proposed(
            UUID id,
            OffsetDateTime startsAt,
            ProposedGroup.Mode mode,
            @Schema(nullable = true) @Nullable String placeName,
            int largest,
            int size,
            @Schema(nullable = true) @Nullable UUID groupId) {}

    /**
     * Somebody, and where they are.
     *
     * @param name null once they are erased
     * @param organisation as they typed it, or as it is named
     * @param yes where they can be
     * @param ifNeeded where they can be if need be
     * @param lockedOn the only one in which the team wants them
     * @param current in which they were before
     * @param proposedId in which they are; null for none
     */
    @Schema(name = "GroupPlacement")
    record Placement(
            UUID participantId,
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable String organisation,
            @Schema(nullable = true) @Nullable String sector,
            @Schema(nullable = true) Participant.@Nullable Role role,
            List<UUID> yes,
            List<UUID> ifNeeded,
            @Schema(nullable = true) @Nullable UUID lockedOn,
            @Schema(nullable = true) @Nullable UUID current,
            @Schema(nullable = true) @Nullable UUID proposedId,
            Reason.Why why,
            List<Reason.Instead> others) {}
}
