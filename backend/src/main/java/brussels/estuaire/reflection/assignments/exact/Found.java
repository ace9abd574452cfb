package brussels.estuaire.reflection.assignments.exact;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a search has come; it is gone on with from here, by whoever.
 *
 * @param reached the goals that were sought, the most important first
 * @param places of each person, in canonical order, the proposed group in which they are, or null
 * @param ordered how many people are in the lowest group that they can be in, those before them being where they are
 * @param doubtful whether some of them may not be
 */
public record Found(
        List<Reached> reached,
        @JsonSetter(contentNulls = Nulls.SET) List<@Nullable UUID> places,
        int ordered,
        boolean doubtful) {
    /** Nothing was sought yet. */
    public static Found nothing(Demand demand) {
        return new Found(List.of(), Places.none(demand).written(), 0, false);
    }

    /** Whether there is nothing left to seek. */
    public boolean complete() {
        return reached.size() == Goal.values().length && ordered >= places.size();
    }

    /** Whether it is the one answer: nothing is better, and nothing that is as good comes before it. */
    public boolean proven() {
        return complete() && !doubtful && reached.stream().allMatch(Reached::proven);
    }
}
