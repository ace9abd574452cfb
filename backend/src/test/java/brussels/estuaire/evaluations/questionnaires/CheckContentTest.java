package brussels.estuaire.evaluations.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.evaluations.questionnaires.Content.Section;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Condition;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.evaluations.questionnaires.Question.Range;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who writes a questionnaire is told, at the very place, what nobody could answer or compare. */
class CheckContentTest {
    private static final Text SAID = new Text("Oui", "Ja", null);
    private static final List<Choice> TWO = List.of(new Choice("yes", SAID), new Choice("no", SAID));
    private static final Range FIVE = new Range(1, 5, SAID, SAID);

    @ParameterizedTest
    @EnumSource
    void eachKindMayBeAsked(Kind kind) {
        assertThat(wrong(of(kind))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKindTakesThePartsOfAnother(Kind kind) {
        var all = with(of(kind), TWO, TWO, FIVE, null, false);
        var none = with(of(kind), List.of(), List.of(), null, null, false);
        if (kind == Kind.OPEN) {
            assertThat(wrong(all)).contains("/choices not-of-this-kind", "/lines not-of-this-kind");
            assertThat(wrong(all)).contains("/range not-of-this-kind");
        } else {
            assertThat(wrong(all)).isNotEmpty();
            assertThat(wrong(none)).isNotEmpty();
        }
    }

    @Test
    void choicesAreTwoAtLeastAndEachIsItsOwn() {
        var one = with(of(Kind.SINGLE), TWO.subList(0, 1), List.of(), null, null, false);
        assertThat(wrong(one)).containsExactly("/choices too-few");
        var twice = List.of(TWO.getFirst(), TWO.getFirst());
        assertThat(wrong(with(of(Kind.MULTIPLE), twice, List.of(), null, null, false)))
                .containsExactly("/choices/1/id told-twice");
    }

    @Test
    void scaleHasTwoToElevenStepsAndItsEndsHaveWords() {
        assertThat(wrong(ranged(Kind.SCALE, new Range(0, 10, SAID, SAID)))).isEmpty();
        assertThat(wrong(ranged(Kind.SCALE, new Range(0, 11, SAID, SAID))))
                .containsExactly("/range/highest scale-steps");
        assertThat(wrong(ranged(Kind.SCALE, new Range(1, 5, null, SAID))))
                .containsExactly("/range/lowestLabel required");
        assertThat(wrong(ranged(Kind.NUMBER, new Range(5, 5, null, null))))
                .containsExactly("/range/highest range-backwards");
        assertThat(wrong(ranged(Kind.SCALE, new Range(Integer.MIN_VALUE, Integer.MAX_VALUE, SAID, SAID))))
                .containsExactly("/range/highest range-backwards");
    }

    @Test
    void everyTextIsInFrenchAndDutch() {
        var french = List.of(new Choice("yes", Text.french("Oui")), TWO.getLast());
        assertThat(wrong(with(of(Kind.SINGLE), french, List.of(), null, null, false)))
                .containsExactly("/choices/0/text/nl translation-missing");
        var section = new Section(new Text(null, "Deel", null), List.of(of(Kind.OPEN)));
        assertThat(all(new Content(Text.french("Bonjour"), Set.of(), false, List.of(section))))
                .containsExactly(
                        "/content/introduction/nl translation-missing",
                        "/content/sections/0/title/fr translation-missing");
    }

    @Test
    void conditionLooksBackOnAChoiceOrAScale() {
        var single = of(Kind.SINGLE);
        var scale = of(Kind.SCALE);
        assertThat(all(content(single, when(single, "no")))).isEmpty();
        assertThat(all(content(scale, when(scale, "5")))).isEmpty();
        assertThat(all(content(scale, when(scale, "6")))).containsExactly(at(1, "/shownWhen/among unknown"));
        assertThat(all(content(single, when(single, "maybe")))).containsExactly(at(1, "/shownWhen/among unknown"));
        assertThat(all(content(when(single, "no"), single)))
                .containsExactly(at(0, "/shownWhen/question condition-not-earlier"));
        var open = of(Kind.OPEN);
        assertThat(all(content(open, when(open, "no")))).containsExactly(at(1, "/shownWhen/question condition-kind"));
    }

    @Test
    void satisfactionIsOneScaleThatEverybodyIsAsked() {
        var first = with(of(Kind.SCALE), List.of(), List.of(), FIVE, null, true);
        assertThat(all(content(first))).isEmpty();
        var second = with(of(Kind.SCALE), List.of(), List.of(), FIVE, null, true);
        assertThat(all(content(first, second))).containsExactly(at(1, "/satisfaction told-twice"));
        assertThat(wrong(with(of(Kind.OPEN), List.of(), List.of(), null, null, true)))
                .containsExactly("/satisfaction satisfaction-scale");
    }

    @Test
    void questionThatStaysKeepsItsKindAndItsScale() {
        var scale = of(Kind.SCALE);
        var before = List.of(of(Kind.OPEN), scale);
        var longer = with(scale, List.of(), List.of(), new Range(1, 7, SAID, SAID), null, false);
        assertThat(CheckContent.violations(content(longer), before))
                .extracting(Violation::code)
                .containsExactly("question-scale-changed");
        var other = new Question(scale.id(), Kind.OPEN, SAID, null, true, List.of(), List.of(), null, null, false);
        assertThat(CheckContent.violations(content(other), before))
                .extracting(Violation::pointer)
                .containsExactly("/content/sections/0/questions/0/kind");
    }

    @Test
    void sixtyQuestionsAreEnough() {
        var sixty = Stream.generate(() -> of(Kind.OPEN)).limit(60).toArray(Question[]::new);
        assertThat(all(content(sixty))).isEmpty();
        var more = Stream.concat(Stream.of(sixty), Stream.of(of(Kind.OPEN))).toArray(Question[]::new);
        assertThat(all(content(more))).containsExactly("/content/sections too-many");
    }

    /** However questions are put in order: one is refused exactly when its condition does not look back. */
    @Test
    void orderAloneDecidesWhetherConditionsLookBack() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var asked = new ArrayList<>(chain(random));
            Collections.shuffle(asked, random);
            var early = IntStream.range(0, asked.size())
                    .filter(place -> before(asked, place))
                    .count();
            assertThat(all(content(asked.toArray(Question[]::new)))).hasSize((int) early);
        }
    }

    private static List<Question> chain(Random random) {
        var questions = new ArrayList<Question>(List.of(of(Kind.SINGLE)));
        for (var number = 1; number < 8; number++) {
            var next = of(Kind.SINGLE);
            var earlier = questions.get(random.nextInt(number));
            questions.add(with(next, TWO, List.of(), null, new Condition(earlier.id(), List.of("yes")), false));
        }
        return questions;
    }

    private static boolean before(List<Question> asked, int place) {
        var condition = asked.get(place).shownWhen();
        return condition != null
                && asked.subList(0, place).stream().noneMatch(each -> each.id().equals(condition.question()));
    }

    private static Question of(Kind kind) {
        var choices = Set.of(Kind.SINGLE, Kind.MULTIPLE, Kind.MATRIX).contains(kind) ? TWO : List.<Choice>of();
        var range = kind == Kind.SCALE ? FIVE : kind == Kind.NUMBER ? new Range(0, 10, null, null) : null;
        var lines = kind == Kind.MATRIX ? TWO : List.<Choice>of();
        return new Question(UUID.randomUUID(), kind, SAID, null, false, choices, lines, range, null, false);
    }

    private static Question ranged(Kind kind, Range range) {
        return with(of(kind), List.of(), List.of(), range, null, false);
    }

    private static Question when(Question earlier, String answer) {
        var condition = new Condition(earlier.id(), List.of(answer));
        return with(of(Kind.OPEN), List.of(), List.of(), null, condition, false);
    }

    private static Question with(
            Question it,
            List<Choice> choices,
            List<Choice> lines,
            @Nullable Range range,
            @Nullable Condition condition,
            boolean satisfaction) {
        return new Question(it.id(), it.kind(), it.text(), null, false, choices, lines, range, condition, satisfaction);
    }

    private static Content content(Question... questions) {
        return new Content(null, Set.of(), false, List.of(new Section(null, List.of(questions))));
    }

    private static List<String> wrong(Question question) {
        return all(content(question)).stream()
                .map(it -> it.replace("/content/sections/0/questions/0", ""))
                .toList();
    }

    private static String at(int question, String rest) {
        return "/content/sections/0/questions/" + question + rest;
    }

    private static List<String> all(Content content) {
        return CheckContent.violations(content, List.of()).stream()
                .map(it -> it.pointer() + " " + it.code())
                .toList();
    }
}
