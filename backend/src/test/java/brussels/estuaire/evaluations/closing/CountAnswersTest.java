package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.MATRIX;
import static brussels.estuaire.evaluations.Evaluating.MULTIPLE;
import static brussels.estuaire.evaluations.Evaluating.SATISFACTION;
import static brussels.estuaire.evaluations.Evaluating.WORDS;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.closing.PlainCount.PlainAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever people answer: what is shown is what the rules say, and no one to four of them are told apart by it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CountAnswersTest {
    private static final int ROUNDS = 40;
    private static final List<String> CHOICES = List.of("a", "b", "c");

    private static final String INSERT = """
            insert into evaluation_answer (evaluation_id, number, by_right, attributes, given, quotable)
            select ?, 1, a ->> 'way' = 'RIGHT', a -> 'attributes', a -> 'given', true
              from jsonb_array_elements(cast(? as jsonb)) as a
            """;

    private final Random random = new Random(20_260_115);

    @Test
    void whatIsShownIsWhatTheRulesSayAndTellsNoFewApart() throws Exception {
        var underAttributes = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var oneByTheCommonLinkOf = 1 + random.nextInt(5);
            var answers = IntStream.range(0, 3 + random.nextInt(40))
                    .mapToObj(one -> anybody(oneByTheCommonLinkOf))
                    .toList();
            var groups = compare(answers);
            underAttributes +=
                    groups.keySet().stream().filter(it -> !it.isBlank()).count();
        }
        assertThat(underAttributes).isPositive();
    }

    /** Closes an evaluation with these answers: the groups that may be shown, once all is found to be as it is to be. */
    private static Map<String, Integer> compare(List<PlainAnswer> answers) throws JsonProcessingException {
        var evaluation = open();
        superuser(INSERT, evaluation, json(answers));
        close(evaluation);
        var plain = new PlainCount(answers);
        var groups = read("select attribute || ' ' || code, answers from evaluation_group", evaluation);
        var counts = read(
                "select concat_ws(' ', attribute, code, question_id, line, choice), answers from evaluation_count",
                evaluation);
        assertThat(groups).isEqualTo(plain.groups);
        assertThat(counts).isEqualTo(plain.counts);
        refuseFew(groups, counts);
        assertThat(counted("select count(*) from evaluation_words where evaluation_id = ?", evaluation))
                .isEqualTo(groups.isEmpty() ? 0 : plain.words(WORDS));
        assertThat(counted("select count(*) from evaluation_answer where evaluation_id = ?", evaluation))
                .isEqualTo(groups.isEmpty() ? answers.size() : 0);
        return groups;
    }

    /** Within an attribute: any of its groups together, and all answers without them, are none or five at least, for each question and line. */
    private static void refuseFew(Map<String, Integer> groups, Map<String, Integer> counts) {
        for (var attribute : PlainCount.ATTRIBUTES) {
            var codes = groups.keySet().stream()
                    .filter(it -> it.startsWith(attribute + " "))
                    .toList();
            for (var unit : units(counts)) {
                var bases = codes.stream().map(code -> base(counts, code, unit)).toList();
                // all together are of one way, which the ways are not parts of
                var all = attribute.equals("WAY")
                        ? bases.stream().mapToInt(it -> it).sum()
                        : base(counts, " ", unit);
                var isShown = bases.stream().anyMatch(base -> base > 0);
                for (var some = 0; some < 1 << bases.size() && isShown; some++) {
                    var chosen = some;
                    var together = IntStream.range(0, bases.size())
                            .filter(place -> (chosen >> place & 1) == 1)
                            .map(bases::get)
                            .sum();
                    assertThat(List.of(together, all - together)).noneMatch(few -> few > 0 && few < 5);
                }
            }
        }
    }

    private static List<String> units(Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(it -> it.startsWith("  "))
                .map(it -> it.substring(2, it.lastIndexOf(' ')))
                .distinct()
                .toList();
    }

    /** Of a line it is the sum of what is chosen on it, since one chooses once. */
    private static int base(Map<String, Integer> counts, String group, String unit) {
        return unit.endsWith(" ")
                ? counts.getOrDefault(group + " " + unit + " ", 0)
                : CHOICES.stream()
                        .mapToInt(choice -> counts.getOrDefault(group + " " + unit + " " + choice, 0))
                        .sum();
    }

    private PlainAnswer anybody(int oneByTheCommonLinkOf) {
        var attributes = new HashMap<>(Map.of("WAY", random.nextInt(oneByTheCommonLinkOf) == 0 ? "COMMON" : "RIGHT"));
        told(attributes, "SECTOR", "A", "A", "A", "B", "B", "C", "D", "OTHER");
        told(attributes, "ROLE", "CARER", "PROFESSIONAL", "PROFESSIONAL");
        told(attributes, "BASSIN", "X", "Y");
        var given = new HashMap<String, List<String>>();
        given.put(SATISFACTION + " ", List.of(Integer.toString(1 + random.nextInt(5))));
        if (random.nextInt(3) > 0) {
            given.put(WORDS + " ", List.of());
        }
        if (random.nextInt(2) > 0) {
            given.put(MULTIPLE + " ", CHOICES.subList(0, 1 + random.nextInt(3)));
        }
        if (random.nextInt(3) > 0) {
            given.put(MATRIX + " ", List.of());
            Stream.of("k", "l")
                    .filter(line -> random.nextInt(4) > 0)
                    .forEach(line -> given.put(MATRIX + " " + line, List.of(CHOICES.get(random.nextInt(3)))));
        }
        return new PlainAnswer(attributes, given);
    }

    private void told(Map<String, String> attributes, String attribute, String... codes) {
        if (random.nextInt(5) > 0) {
            attributes.put(attribute, codes[random.nextInt(codes.length)]);
        }
    }

    private static String json(List<PlainAnswer> answers) throws JsonProcessingException {
        var rows = new ArrayList<Map<String, Object>>();
        for (var answer : answers) {
            var attributes = new HashMap<>(answer.attributes());
            var way = attributes.remove("WAY");
            var given = answer.given().keySet().stream()
                    .filter(unit -> unit.endsWith(" "))
                    .map(unit -> given(unit.strip(), answer))
                    .toList();
            rows.add(Map.of("way", way, "attributes", attributes, "given", given));
        }
        return new ObjectMapper().writeValueAsString(rows);
    }

    private static Map<String, Object> given(String question, PlainAnswer answer) {
        var chosen = answer.given().getOrDefault(question + " ", List.of());
        return switch (question) {
            case WORDS -> Map.of("question", question, "text", "x");
            case MULTIPLE -> Map.of("question", question, "choices", chosen);
            case MATRIX -> Map.of("question", question, "lines", lines(answer));
            default -> Map.of("question", question, "number", Integer.parseInt(chosen.getFirst()));
        };
    }

    private static List<Map<String, String>> lines(PlainAnswer answer) {
        return answer.given().entrySet().stream()
                .filter(it -> it.getKey().startsWith(MATRIX) && !it.getKey().endsWith(" "))
                .map(it -> Map.of(
                        "line",
                        it.getKey().substring(MATRIX.length() + 1),
                        "choice",
                        it.getValue().getFirst()))
                .toList();
    }

    private static Map<String, Integer> read(String sql, UUID evaluation) {
        return superuser(sql + " where evaluation_id = ?", evaluation).stream()
                .collect(Collectors.toMap(
                        row -> (String) row.getFirst(),
                        row -> (Integer) row.getLast(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
