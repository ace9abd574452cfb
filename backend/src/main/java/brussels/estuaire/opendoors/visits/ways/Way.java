package brussels.estuaire.opendoors.visits.ways;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From one visit of a day to another: from each to the next, and between any two that overlap.
 *
 * @param from the slot that one leaves
 * @param to the slot where one goes
 * @param needed minutes on foot, with ten to arrive
 * @param available minutes between the two; less than none when they overlap
 * @param approximate whether a position is known by its commune only
 */
@Schema(name = "VisitWay")
public record Way(UUID from, UUID to, int needed, int available, boolean approximate, Judgement judgement) {
    /** Whether one can. */
    @Schema(name = "VisitWayJudgement")
    public enum Judgement {
        /** There is time. */
        ENOUGH,
        /** It is short. */
        SHORT,
        /** One would be in two places at once. */
        OVERLAP
    }

    /** The ways of a personal programme, in the order of its visits. */
    public static List<Way> among(List<Stop> stops) {
        var ordered = stops.stream()
                .sorted(Comparator.comparing(Stop::starts)
                        .thenComparing(Stop::ends)
                        .thenComparing(stop -> stop.slot().toString()))
                .toList();
        var ways = new ArrayList<Way>();
        for (var first = 0; first < ordered.size(); first++) {
            for (var second = first + 1; second < ordered.size(); second++) {
                var from = ordered.get(first);
                var to = ordered.get(second);
                if (from.overlaps(to) || (second == first + 1 && from.onDayOf(to))) {
                    ways.add(of(from, to));
                }
            }
        }
        return ways;
    }

    private static Way of(Stop from, Stop to) {
        var needed = WalkingTime.between(from, to);
        var available = (int) Duration.between(from.ends(), to.starts()).toMinutes();
        return new Way(
                from.slot(),
                to.slot(),
                needed,
                available,
                needed > 0 && (from.approximate() || to.approximate()),
                from.overlaps(to) ? Judgement.OVERLAP : available < needed ? Judgement.SHORT : Judgement.ENOUGH);
    }
}
