package brussels.estuaire.opendoors.allocation.exact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a choice.
 *
 * @param because the visits that stand in its way, when it overlaps them
 */
public record Outcome(Kind kind, List<UUID> because) {
    /** Given, or why it is not. */
    @Schema(name = "ChoiceOutcome")
    public enum Kind {
        /** They visit then. */
        GIVEN,
        /** They had a place in it before, and keep it. */
        KEPT,
        /** They visit somewhere else at that time: what they would rather have, or what lets them visit more. */
        OVERLAPS,
        /** All its places went to others, so that more people visit, or visit more, or what they would rather have. */
        FULL,
        /** It does not take place any more. */
        GONE
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, List.of());
    }
}
