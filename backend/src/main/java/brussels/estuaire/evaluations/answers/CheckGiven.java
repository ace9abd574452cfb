package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what is given to one question is an answer to it. */
final class CheckGiven {
    private final Question question;
    private final Refuse refuse;

    /** Hears of what is wrong with a field. */
    interface Refuse {
        void because(String field, String code, Map<String, Object> values);

        default void because(String field, String code) {
            because(field, code, Map.of());
        }
    }

    private CheckGiven(Question question, Refuse refuse) {
        this.question = question;
        this.refuse = refuse;
    }

    static void look(Question question, Given given, Refuse refuse) {
        var check = new CheckGiven(question, refuse);
        var expected = switch (question.kind()) {
            case OPEN -> "text";
            case SINGLE, MULTIPLE -> "choices";
            case SCALE, NUMBER -> "number";
            case MATRIX -> "lines";
        };
        fields(given).forEach((field, value) -> {
            if (value != null && !field.equals(expected)) {
                refuse.because(field, "not-for-question");
            }
        });
        check.number(given.number());
        check.choices(given.choices());
        check.lines(given.lines());
    }

    private static Map<String, @Nullable Object> fields(Given given) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("text", given.text());
        fields.put("number", given.number());
        fields.put("choices", given.choices());
        fields.put("lines", given.lines());
        return fields;
    }

    private void number(@Nullable Integer number) {
        var range = question.range();
        if (number == null || range == null) {
            return;
        }
        if (number < range.lowest()) {
            refuse.because("number", "too-small", Map.of("value", range.lowest()));
        } else if (number > range.highest()) {
            refuse.because("number", "too-large", Map.of("value", range.highest()));
        }
    }

    private void choices(@Nullable List<String> chosen) {
        if (chosen == null) {
            return;
        }
        if (question.kind() == Question.Kind.SINGLE && chosen.size() > 1) {
            refuse.because("choices", "too-many", Map.of("max", 1));
        }
        eachOnce("choices/%d", chosen, ids(question.choices()));
    }

    private void lines(@Nullable List<Given.Line> lines) {
        if (lines == null) {
            return;
        }
        eachOnce("lines/%d/line", lines.stream().map(Given.Line::line).toList(), ids(question.lines()));
        var choices = ids(question.choices());
        for (var place = 0; place < lines.size(); place++) {
            if (!choices.contains(lines.get(place).choice())) {
                refuse.because("lines/" + place + "/choice", "unknown");
            }
        }
    }

    private void eachOnce(String field, List<String> told, Set<String> known) {
        var before = new HashSet<String>();
        for (var place = 0; place < told.size(); place++) {
            var one = told.get(place);
            if (!known.contains(one)) {
                refuse.because(field.formatted(place), "unknown");
            } else if (!before.add(one)) {
                refuse.because(field.formatted(place), "told-twice");
            }
        }
    }

    private static Set<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
