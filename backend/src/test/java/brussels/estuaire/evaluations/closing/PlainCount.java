package brussels.estuaire.evaluations.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may be shown of answers, counted as plainly as the rules are told: the slow way. */
final class PlainCount {
    static final List<String> ATTRIBUTES = List.of("SECTOR", "ROLE", "GROUP", "BASSIN", "LANGUAGE", "PART", "WAY");
    private static final int FEWEST = 5;

    private final List<PlainAnswer> all;

    /** Those that are told of: by right, or else by the common link, when they are enough. */
    private final List<PlainAnswer> answers;

    /** « attribute code » and how many. */
    final Map<String, Integer> groups = new TreeMap<>();

    /** « attribute code question line choice » and how many. */
    final Map<String, Integer> counts = new TreeMap<>();

    /**
     * An answer.
     *
     * @param attributes also WAY
     * @param given by « question line »: what was chosen; the line is empty for a question
     */
    record PlainAnswer(Map<String, String> attributes, Map<String, List<String>> given) {}

    PlainCount(List<PlainAnswer> all) {
        this.all = all;
        this.answers = by("RIGHT").size() >= FEWEST ? by("RIGHT") : by("COMMON");
        if (answers.size() >= FEWEST) {
            count("", Map.of("NONE", ""));
            ATTRIBUTES.forEach(attribute -> {
                var shownAs = shownAs(attribute);
                if (Set.copyOf(shownAs.values()).size() >= 2) {
                    count(attribute, shownAs);
                }
            });
        }
    }

    /** How many texts to a question are kept. */
    int words(String question) {
        return Stream.of("RIGHT", "COMMON")
                .mapToInt(way -> base(by(way), question + " "))
                .filter(base -> base >= FEWEST)
                .sum();
    }

    private List<PlainAnswer> by(String way) {
        return all.stream().filter(it -> way.equals(codeOf(it, "WAY"))).toList();
    }

    private List<PlainAnswer> under(String attribute) {
        return attribute.equals("WAY") ? all : answers;
    }

    /** The smallest go together until those have five, and none that is left has fewer. */
    private Map<String, String> shownAs(String attribute) {
        var sizes = new TreeMap<String, Integer>();
        under(attribute).forEach(it -> sizes.merge(codeOf(it, attribute), 1, Integer::sum));
        var left = new ArrayList<>(sizes.keySet());
        left.sort(Comparator.comparing((String code) -> sizes.getOrDefault(code, 0))
                .thenComparing(Comparator.naturalOrder()));
        var shown = new HashMap<String, String>();
        var together = 0;
        while (!left.isEmpty()
                && (sizes.getOrDefault(left.getFirst(), 0) < FEWEST || (together > 0 && together < FEWEST))) {
            var code = left.removeFirst();
            together += sizes.getOrDefault(code, 0);
            shown.put(code, "OTHER");
        }
        left.forEach(code -> shown.put(code, code));
        return shown;
    }

    private void count(String attribute, Map<String, String> shownAs) {
        var codes = new TreeSet<>(shownAs.values());
        codes.forEach(code ->
                groups.put(attribute + " " + code, in(attribute, shownAs, code).size()));
        for (var unit : units()) {
            var question = unit.substring(0, unit.indexOf(' ')) + " ";
            if (mayBeShown(attribute, shownAs, unit) && mayBeShown(attribute, shownAs, question)) {
                codes.forEach(code -> count(attribute + " " + code, unit, in(attribute, shownAs, code)));
            }
        }
    }

    private void count(String group, String unit, List<PlainAnswer> members) {
        if (unit.endsWith(" ")) {
            counts.put(group + " " + unit + " ", base(members, unit));
        }
        members.forEach(it -> it.given()
                .getOrDefault(unit, List.of())
                .forEach(choice -> counts.merge(group + " " + unit + " " + choice, 1, Integer::sum)));
    }

    private boolean mayBeShown(String attribute, Map<String, String> shownAs, String unit) {
        Predicate<Integer> enough = base -> base == 0 || base >= FEWEST;
        return base(answers, unit) >= FEWEST
                && shownAs.values().stream()
                        .map(code -> base(in(attribute, shownAs, code), unit))
                        .allMatch(enough);
    }

    private Set<String> units() {
        var units = new HashSet<String>();
        all.forEach(it -> units.addAll(it.given().keySet()));
        return units;
    }

    private static int base(List<PlainAnswer> members, String unit) {
        return (int) members.stream().filter(it -> it.given().containsKey(unit)).count();
    }

    private List<PlainAnswer> in(String attribute, Map<String, String> shownAs, String code) {
        return under(attribute).stream()
                .filter(it -> code.equals(shownAs.get(codeOf(it, attribute))))
                .toList();
    }

    private static String codeOf(PlainAnswer answer, String attribute) {
        return answer.attributes().getOrDefault(attribute, "NONE");
    }
}
