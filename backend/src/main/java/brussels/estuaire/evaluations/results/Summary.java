package brussels.estuaire.evaluations.results;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Numbers that people gave, in a few.
 *
 * @param mean rounded to the hundredth
 * @param median the one in the middle; halfway between the two in the middle when there are two
 * @param deviation how far the numbers lie from their mean: the standard deviation of all of them, rounded likewise
 * @param lowest the lowest that was given; likewise the highest
 */
@Schema(name = "EvaluationSummary")
public record Summary(double mean, double median, double deviation, int lowest, int highest) {

    /**
     * The one of so many answers each; nothing when there is none.
     *
     * @param answers how often each number was given
     */
    public static Optional<Summary> of(Map<Integer, Integer> answers) {
        var given = new TreeMap<>(answers);
        given.values().removeIf(often -> often == 0);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var many = given.values().stream().mapToLong(often -> often).sum();
        var mean = sum(given, 0, 1) / many;
        return Optional.of(new Summary(
                rounded(mean),
                (at(given, (many - 1) / 2) + at(given, many / 2)) / 2.0,
                rounded(Math.sqrt(sum(given, mean, 2) / many)),
                given.firstKey(),
                given.lastKey()));
    }

    private static double sum(Map<Integer, Integer> given, double from, int power) {
        return given.entrySet().stream()
                .mapToDouble(each -> Math.pow(each.getKey() - from, power) * each.getValue())
                .sum();
    }

    /** The number at a place, from 0, when all that were given stand in a row. */
    private static int at(SortedMap<Integer, Integer> given, long place) {
        var passed = 0L;
        for (var each : given.entrySet()) {
            passed += each.getValue();
            if (place < passed) {
                return each.getKey();
            }
        }
        return given.lastKey();
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
