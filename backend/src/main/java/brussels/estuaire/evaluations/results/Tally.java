package brussels.estuaire.evaluations.results;

import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered, by all or by those of a group.
 *
 * @param base how many answered it: shares are shares of them
 * @param choices how often each was chosen, those that nobody chose included; the steps of a scale; numbers, in bands when they are many
 * @param numbers of a scale or of numbers, in a few
 * @param lines of a matrix, each by itself; those that too few answered are left out
 */
@Schema(name = "EvaluationTally")
public record Tally(
        int base,
        List<Share> choices,
        @Schema(nullable = true) @Nullable Summary numbers,
        List<Line> lines) {
    /** So many different numbers are told one by one. */
    private static final int FEW = 12;

    private static final int BANDS = 10;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}|-?1000000000");

    /**
     * How often something was chosen.
     *
     * @param choice the id of a choice, a number as text, or a band of them: {@code 10..19}
     * @param share of those who answered, from 0 to 1, rounded to the ten-thousandth; several choices may be more than 1 together
     */
    @Schema(name = "EvaluationShare")
    public record Share(String choice, int answers, double share) {
        static Share of(String choice, int answers, int base) {
            return new Share(choice, answers, base == 0 ? 0 : Math.round(10_000.0 * answers / base) / 10_000.0);
        }
    }

    /** How a line of a matrix was answered. */
    @Schema(name = "EvaluationLineTally")
    public record Line(String line, int base, List<Share> choices) {}

    /**
     * The one of what was counted of a question.
     *
     * @param counted by line (empty for all but those of a matrix) and choice (empty for how many answered)
     */
    public static Tally of(Question question, Map<String, Map<String, Integer>> counted) {
        var plain = counted.getOrDefault("", Map.of());
        var base = base(plain);
        return switch (question.kind()) {
            case OPEN -> new Tally(base, List.of(), null, List.of());
            case SINGLE, MULTIPLE -> new Tally(base, chosen(question, plain, base), null, List.of());
            case MATRIX -> new Tally(base, List.of(), null, lines(question, counted));
            case SCALE, NUMBER -> {
                var numbers = numbers(plain);
                var summary = Summary.of(numbers).orElse(null);
                yield new Tally(base, steps(question, numbers, base), summary, List.of());
            }
        };
    }

    private static int base(Map<String, Integer> counted) {
        return counted.getOrDefault("", 0);
    }

    private static List<Share> chosen(Question question, Map<String, Integer> counted, int base) {
        return question.choices().stream()
                .map(Choice::id)
                .map(id -> Share.of(id, counted.getOrDefault(id, 0), base))
                .toList();
    }

    private static List<Line> lines(Question question, Map<String, Map<String, Integer>> counted) {
        return question.lines().stream()
                .map(Choice::id)
                .filter(counted::containsKey)
                .map(line -> line(question, line, counted.getOrDefault(line, Map.of())))
                .toList();
    }

    /** On each line one choice is made, so the choices tell how many answered it. */
    private static Line line(Question question, String line, Map<String, Integer> counted) {
        var base = counted.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .mapToInt(each -> each.getValue())
                .sum();
        return new Line(line, base, chosen(question, counted, base));
    }

    /** What is no number was not answered to a question that asks for one, and is not told. */
    private static SortedMap<Integer, Integer> numbers(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .filter(each -> NUMBER.matcher(each.getKey()).matches())
                .collect(Collectors.toMap(
                        each -> Integer.valueOf(each.getKey()), each -> each.getValue(), Integer::sum, TreeMap::new));
    }

    private static List<Share> steps(Question question, SortedMap<Integer, Integer> numbers, int base) {
        var range = question.range();
        if (question.kind() == Kind.SCALE && range != null) {
            return IntStream.rangeClosed(range.lowest(), range.highest())
                    .mapToObj(step -> Share.of(Integer.toString(step), numbers.getOrDefault(step, 0), base))
                    .toList();
        }
        if (numbers.size() <= FEW) {
            return numbers.entrySet().stream()
                    .map(each -> Share.of(each.getKey().toString(), each.getValue(), base))
                    .toList();
        }
        return bands(numbers, base);
    }

    /** Ten bands of the same width, from the lowest number that was given to the highest. */
    private static List<Share> bands(SortedMap<Integer, Integer> numbers, int base) {
        long lowest = numbers.firstKey();
        var width = Math.ceilDiv(numbers.lastKey() - lowest + 1, BANDS);
        return IntStream.range(0, BANDS)
                .mapToObj(band -> lowest + band * width)
                .filter(from -> from <= numbers.lastKey())
                .map(from -> {
                    var within = numbers.entrySet().stream()
                            .filter(each -> each.getKey() >= from && each.getKey() < from + width)
                            .mapToInt(each -> each.getValue())
                            .sum();
                    return Share.of(from + ".." + (from + width - 1), within, base);
                })
                .toList();
    }
}
