package brussels.estuaire.opendoors.allocation.exact;

import brussels.estuaire.opendoors.choices.Outcome;
import java.util.List;
import java.util.UUID;

/**
 * What became of a choice, and why.
 *
 * @param because the visits that stand in its way, when it overlaps them
 */
public record Answer(Outcome outcome, List<UUID> because) {
    static Answer of(Outcome outcome) {
        return new Answer(outcome, List.of());
    }
}
