package brussels.estuaire.evaluations.results;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Content.Section;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.evaluations.questionnaires.Question.Range;
import brussels.estuaire.platform.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was counted of a question, as a team reads it. */
class TallyTest {
    @Test
    void whatNobodyChoseStandsThere() {
        var tally = Tally.of(question(Kind.MULTIPLE, "a", "b", "c"), Map.of("", Map.of("", 8, "a", 8, "b", 3)));
        assertThat(tally.base()).isEqualTo(8);
        assertThat(tally.choices())
                .containsExactly(
                        new Tally.Share("a", 8, 1), new Tally.Share("b", 3, 0.375), new Tally.Share("c", 0, 0));
    }

    @Test
    void eachLineHasItsOwnBase() {
        var counted = Map.of("", Map.of("", 9), "clear", Map.of("yes", 6, "no", 3));
        var tally = Tally.of(question(Kind.MATRIX, "yes", "no"), counted);
        assertThat(tally.lines()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo("clear");
            assertThat(line.base()).isEqualTo(9);
            assertThat(line.choices()).extracting(Tally.Share::share).containsExactly(0.6667, 0.3333);
        });
    }

    @Test
    void stepsOfAScaleAreAllThere() {
        var tally = Tally.of(question(Kind.SCALE), Map.of("", Map.of("", 5, "4", 3, "5", 2)));
        assertThat(tally.choices()).extracting(Tally.Share::answers).containsExactly(0, 0, 0, 3, 2);
        assertThat(tally.numbers()).extracting(Summary::mean).isEqualTo(4.4);
    }

    @Test
    void whatIsNoNumberIsNotTold() {
        var counted = Map.of("", Map.of("", 9, "yes", 4, "99999999999", 2, "1000000000", 3));
        assertThat(Tally.of(question(Kind.NUMBER), counted).choices())
                .containsExactly(new Tally.Share("1000000000", 3, 0.3333));
        assertThat(Tally.of(question(Kind.SCALE), counted).choices())
                .extracting(Tally.Share::answers)
                .containsOnly(0);
    }

    @Test
    void manyNumbersAreToldInBandsThatLoseNone() {
        var random = new Random(4);
        for (var trial = 0; trial < 200; trial++) {
            var counted = new HashMap<String, Integer>();
            random.ints(40, -500, 500).forEach(number -> counted.merge(Integer.toString(number), 1, Integer::sum));
            counted.put("", 40);
            var bands = Tally.of(question(Kind.NUMBER), Map.of("", counted)).choices();
            assertThat(bands).hasSizeBetween(2, 12);
            assertThat(bands.stream().mapToInt(Tally.Share::answers).sum()).isEqualTo(40);
        }
        var few = Tally.of(question(Kind.NUMBER), Map.of("", Map.of("", 6, "10", 4, "9", 2)));
        assertThat(few.choices()).extracting(Tally.Share::choice).containsExactly("9", "10");
    }

    @Test
    void choicesOfEarlierVersionsComeLast() {
        var id = UUID.randomUUID();
        var gone = question(Kind.SINGLE, "a", "b");
        var asked = new AskedOverTime(List.of(content(question(id, "b", "c")), content(question(id, "a", "b"), gone)));
        assertThat(asked.sections().getFirst().questions().getFirst().choices())
                .extracting(Choice::id)
                .containsExactly("b", "c", "a");
        assertThat(asked.earlier()).containsExactly(gone);
        assertThat(asked.all()).hasSize(2);
    }

    private static Content content(Question... questions) {
        return new Content(null, Set.of(), false, List.of(new Section(null, List.of(questions))));
    }

    private static Question question(UUID id, String... choices) {
        return question(id, Kind.SINGLE, null, choices);
    }

    private static Question question(Kind kind, String... choices) {
        return question(UUID.randomUUID(), kind, new Range(1, 5, null, null), choices);
    }

    private static Question question(UUID id, Kind kind, @Nullable Range range, String... choices) {
        var offered = Stream.of(choices)
                .map(choice -> new Choice(choice, Text.french(choice)))
                .toList();
        var lines = List.of(new Choice("clear", Text.french("Clair")), new Choice("useful", Text.french("Utile")));
        return new Question(id, kind, Text.french("Quoi ?"), null, false, offered, lines, range, null, false);
    }
}
