package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.opendoors.allocation.exact.Allocated;
import brussels.estuaire.opendoors.allocation.exact.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an allocation gives, in numbers.
 *
 * @param people who chose
 * @param served of them, who have a visit
 * @param choices how many slots they chose together
 * @param visits how many of them were given
 * @param byRank of the visits given, how many were a first choice, a second choice, and so on
 */
@Schema(name = "AllocationNumbers")
record AllocationNumbers(int people, int served, int choices, int visits, List<Integer> byRank) {
    static AllocationNumbers of(Demand demand, Allocated allocated) {
        var byRank = allocated.visitsByRank();
        var last = byRank.keySet().stream().mapToInt(rank -> rank).max().orElse(0);
        return new AllocationNumbers(
                demand.people().size(),
                allocated.served(),
                demand.people().stream()
                        .mapToInt(person -> person.choices().size())
                        .sum(),
                allocated.visits(),
                IntStream.rangeClosed(1, last)
                        .mapToObj(rank -> byRank.getOrDefault(rank, 0))
                        .toList());
    }

    /** As a job tells them: {@code rank1} is how many visits were a first choice. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        counts.put("people", people);
        counts.put("served", served);
        counts.put("choices", choices);
        counts.put("visits", visits);
        for (var rank = 0; rank < byRank.size(); rank++) {
            counts.put("rank" + (rank + 1), byRank.get(rank));
        }
        return counts;
    }
}
