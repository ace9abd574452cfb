package brussels.estuaire.evaluations.answers;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.evaluations.answers.CheckAnswer.Checked;
import brussels.estuaire.evaluations.questionnaires.Attribute;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Condition;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.evaluations.questionnaires.Question.Range;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which answers are taken: a chain of questions, each shown to who said « a » or « 3 » to the one before. */
class CheckAnswerTest {
    private static final Text ANY = new Text("x", "x", null);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final UUID FOURTH = new UUID(0, 4);
    private static final Content CHAIN = content(
            question(FIRST, Kind.SINGLE, true, null),
            question(SECOND, Kind.SCALE, false, new Condition(FIRST, List.of("a"))),
            question(THIRD, Kind.OPEN, true, new Condition(SECOND, List.of("3"))),
            question(FOURTH, Kind.MATRIX, true, null));
    private static final Given LINES =
            new Given(FOURTH, null, null, null, List.of(new Given.Line("l", "a"), new Given.Line("m", "b")));

    @Test
    void whatIsHiddenNeedsNoAnswerAndTakesNone() {
        assertThat(violations(chosen(FIRST, "b"), LINES)).isEmpty();
        assertThat(violations(chosen(FIRST, "b"), number(SECOND, 3), LINES))
                .containsExactly("/given/1/question question-not-shown");
        assertThat(violations(chosen(FIRST, "b"), number(SECOND, 3), text(THIRD, "x"), LINES))
                .containsExactlyInAnyOrder(
                        "/given/1/question question-not-shown", "/given/2/question question-not-shown");
        assertThat(violations(chosen(FIRST, "a"), number(SECOND, 3), LINES)).containsExactly("/given answer-missing");
        assertThat(violations(chosen(FIRST, "a"), number(SECOND, 3), text(THIRD, "x"), LINES))
                .isEmpty();
    }

    @Test
    void whatIsEmptyIsNotGiven() {
        var empty = new Given(SECOND, "  ", null, List.of(), List.of());
        assertThat(violations(chosen(FIRST, "b"), empty, LINES)).isEmpty();
        assertThat(violations(new Given(FIRST, null, null, List.of(), null), LINES))
                .containsExactly("/given answer-missing");
        assertThat(check(Map.of(), chosen(FIRST, "b"), empty, LINES).given())
                .extracting(Given::question)
                .containsExactly(FIRST, FOURTH);
    }

    @Test
    void eachQuestionIsAnsweredByItsFieldAlone() {
        var all = new Given(FIRST, "x", 1, List.of("a"), LINES.lines());
        assertThat(violations(all, LINES))
                .contains("/given/0/text not-for-question", "/given/0/number not-for-question");
        assertThat(violations(chosen(FIRST, "a", "b"), LINES)).containsExactly("/given/0/choices too-many");
        assertThat(violations(chosen(FIRST, "a"), chosen(FIRST, "a"), LINES))
                .containsExactly("/given/1/question told-twice");
        assertThat(violations(chosen(FIRST, "a"), number(SECOND, 6), LINES))
                .containsExactly("/given/1/number too-large");
        var half = new Given(FOURTH, null, null, null, List.of(new Given.Line("l", "z")));
        assertThat(violations(chosen(FIRST, "b"), half))
                .containsExactly("/given/1/lines/0/choice unknown", "/given/1/lines answer-missing");
    }

    @Test
    void onlyWhatWasAskedOfOneselfIsTold() {
        assertThat(check(Map.of("SECTOR", "A"), chosen(FIRST, "b"), LINES).attributes())
                .containsExactly(Map.entry(Attribute.SECTOR, "A"));
        for (var told : List.of(Map.of("SECTOR", "Z"), Map.of("BASSIN", "A"), Map.of("a/b", "A"))) {
            assertThat(check(told, chosen(FIRST, "b"), LINES).violations()).hasSize(1);
        }
    }

    /** However somebody fills in a form: what is kept was shown, is complete, and is taken again as it stands, in any order. */
    @Test
    void whatIsTakenIsTakenAgainHoweverItIsShuffled() {
        var random = new Random(9);
        var taken = 0;
        for (var time = 0; time < 20_000; time++) {
            var given = anything(random);
            var checked = check(Map.of(), given.toArray(Given[]::new));
            if (checked.violations().isEmpty()) {
                taken++;
                Collections.shuffle(given, random);
                assertThat(check(Map.of(), given.toArray(Given[]::new))).isEqualTo(checked);
                assertThat(check(Map.of(), checked.given().toArray(Given[]::new)))
                        .isEqualTo(checked);
                assertThat(checked.given()).extracting(Given::question).contains(FIRST, FOURTH);
            }
        }
        assertThat(taken).isPositive();
    }

    private static List<Given> anything(Random random) {
        var given = new ArrayList<Given>();
        for (var question : List.of(FIRST, SECOND, THIRD, FOURTH)) {
            if (random.nextInt(4) > 0) {
                given.add(
                        switch (random.nextInt(8)) {
                            case 0 -> text(question, random.nextBoolean() ? " " : "x");
                            case 1, 2 -> number(question, random.nextInt(7));
                            case 3 -> new Given(question, null, null, null, LINES.lines());
                            case 4, 5 -> chosen(question, random.nextBoolean() ? "a" : "b");
                            case 6 -> text(question, "x");
                            default -> question.equals(FOURTH) ? LINES : chosen(question, "a");
                        });
            }
        }
        return given;
    }

    private static Content content(Question... questions) {
        return new Content(
                null, Set.of(Attribute.SECTOR), true, List.of(new Content.Section(null, Arrays.asList(questions))));
    }

    private static Question question(UUID id, Kind kind, boolean required, @Nullable Condition condition) {
        var choices = kind == Kind.SINGLE || kind == Kind.MATRIX ? choices("a", "b") : List.<Choice>of();
        var lines = kind == Kind.MATRIX ? choices("l", "m") : List.<Choice>of();
        var range = kind == Kind.SCALE ? new Range(1, 5, ANY, ANY) : null;
        return new Question(id, kind, ANY, null, required, choices, lines, range, condition, false);
    }

    private static List<Choice> choices(String... ids) {
        return Stream.of(ids).map(id -> new Choice(id, ANY)).toList();
    }

    private static Given chosen(UUID question, String... choices) {
        return new Given(question, null, null, List.of(choices), null);
    }

    private static Given number(UUID question, int number) {
        return new Given(question, null, number, null, null);
    }

    private static Given text(UUID question, String text) {
        return new Given(question, text, null, null, null);
    }

    private static Checked check(Map<String, String> attributes, Given... given) {
        var form = new AnswerForm(1, List.of(given), attributes, false, Language.FR);
        return CheckAnswer.check(CHAIN, Map.of(Attribute.SECTOR, Set.of("A", "B")), form);
    }

    private static List<String> violations(Given... given) {
        return check(Map.of(), given).violations().stream()
                .map(CheckAnswerTest::said)
                .toList();
    }

    private static String said(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
