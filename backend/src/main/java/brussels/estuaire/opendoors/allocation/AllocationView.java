package brussels.estuaire.opendoors.allocation;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the fair allocation of an edition is, for the team that runs it.
 *
 * @param people how many have chosen
 * @param choices how many slots they chose together
 * @param slots how many are announced
 * @param places how many places are free in them
 * @param jobId the job that was last asked for; null when there was none
 * @param numbers what it gave; null until it is done
 * @param author who asked for it
 * @param solver what proved that nothing better can be given
 * @param digest of what was shared out, and among whom: the same gives the same answer
 * @param rights what the caller may do now
 */
@Schema(name = "Allocation")
record AllocationView(
        UUID editionId,
        State state,
        int people,
        int choices,
        int slots,
        int places,
        @Schema(nullable = true) @Nullable UUID jobId,
        @Schema(nullable = true) @Nullable AllocationNumbers numbers,
        @Schema(nullable = true) @Nullable OffsetDateTime allocatedAt,
        @Schema(nullable = true) @Nullable String author,
        @Schema(nullable = true) @Nullable String solver,
        @Schema(nullable = true) @Nullable String digest,
        Set<Right> rights) {

    /** How far it is. */
    @Schema(name = "AllocationState")
    enum State {
        /** People do not choose yet, or still do. */
        AHEAD,
        /** It may be done. */
        READY,
        /** It is being done. */
        RUNNING,
        /** It is done, and everybody was told. */
        DONE,
        /** People book already, and it was not done. */
        MISSED
    }

    /** What the team may do. */
    @Schema(name = "AllocationRight")
    enum Right {
        /** See what it would give, in numbers. */
        TRY,
        /** Share the places out, once and for all. */
        ALLOCATE
    }
}
