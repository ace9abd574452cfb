package brussels.estuaire.opendoors.visits.ways;

import brussels.estuaire.platform.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * When one is where, of a personal programme.
 *
 * @param door whose doors open there: who stays there does not walk
 * @param approximate whether the position is its commune's only
 */
public record Stop(
        UUID slot, UUID door, Instant starts, Instant ends, double latitude, double longitude, boolean approximate) {

    /** Whether one cannot be at both. */
    public boolean overlaps(Stop other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    boolean onDayOf(Stop other) {
        return Clock.dayOf(starts).equals(Clock.dayOf(other.starts));
    }
}
