package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.questionnaires.Attribute;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether an answer is one to these questions: each that is answered was shown, as it was asked; each that must be answered is. */
final class CheckAnswer {
    private final Map<UUID, Question> asked;
    private final Map<Attribute, Set<String>> offered;
    private final List<Violation> violations = new ArrayList<>();

    /** What is given to questions that are shown, in their order. */
    private final List<Given> kept = new ArrayList<>();

    private CheckAnswer(Content content, Map<Attribute, Set<String>> offered) {
        this.asked = content.questions()
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, again) -> first));
        this.offered = offered;
    }

    /**
     * What is found.
     *
     * @param given in the order of the questions, without what is empty
     * @param attributes what somebody tells of themselves
     */
    record Checked(List<Given> given, Map<Attribute, String> attributes, List<Violation> violations) {}

    /**
     * Looks at an answer.
     *
     * @param offered of each attribute that may be told: the codes
     */
    static Checked check(Content content, Map<Attribute, Set<String>> offered, AnswerForm form) {
        var check = new CheckAnswer(content, offered);
        var given = check.byQuestion(form.given());
        content.questions().forEach(question -> check.look(question, given));
        var attributes = check.attributes(form.attributes());
        return new Checked(check.kept, attributes, List.copyOf(check.violations));
    }

    private record Placed(int place, Given given) {
        String pointer(String field) {
            return "/given/" + place + "/" + field;
        }
    }

    private Map<UUID, Placed> byQuestion(List<Given> all) {
        var given = new HashMap<UUID, Placed>();
        for (var place = 0; place < all.size(); place++) {
            var one = new Placed(place, all.get(place));
            if (!asked.containsKey(one.given().question())) {
                refuse(one.pointer("question"), "unknown");
            } else if (given.putIfAbsent(one.given().question(), one) != null) {
                refuse(one.pointer("question"), "told-twice");
            }
        }
        given.values().removeIf(it -> it.given().isNothing());
        return given;
    }

    private void look(Question question, Map<UUID, Placed> all) {
        var given = Optional.ofNullable(all.get(question.id()));
        if (!isShown(question)) {
            given.ifPresent(it -> refuse(it.pointer("question"), "question-not-shown"));
            return;
        }
        given.ifPresent(it -> {
            CheckGiven.look(
                    question,
                    it.given(),
                    (field, code, values) -> violations.add(new Violation(it.pointer(field), code, values)));
            kept.add(it.given());
        });
        if (question.required()
                && (given.isEmpty() || !isWhole(question, given.get().given()))) {
            refuse(given.map(it -> it.pointer("lines")).orElse("/given"), "answer-missing");
        }
    }

    private static boolean isWhole(Question question, Given given) {
        return question.kind() != Question.Kind.MATRIX
                || (given.lines() != null
                        && given.lines().size() >= question.lines().size());
    }

    /** What it depends on stands before it, and is kept only when it is shown itself. */
    private boolean isShown(Question question) {
        var condition = question.shownWhen();
        return condition == null
                || kept.stream()
                        .filter(it -> it.question().equals(condition.question()))
                        .anyMatch(it -> (it.number() != null
                                        && condition
                                                .among()
                                                .contains(it.number().toString()))
                                || (it.choices() != null
                                        && it.choices().stream().anyMatch(condition.among()::contains)));
    }

    private Map<Attribute, String> attributes(Map<String, String> told) {
        var known = new EnumMap<Attribute, String>(Attribute.class);
        told.forEach((name, code) -> {
            var attribute = Arrays.stream(Attribute.values())
                    .filter(it -> it.name().equals(name))
                    .findFirst();
            if (attribute.map(offered::get).filter(it -> it.contains(code)).isPresent()) {
                known.put(attribute.get(), code);
            } else {
                refuse("/attributes/" + name.replace("~", "~0").replace("/", "~1"), "unknown");
            }
        });
        return known;
    }

    private void refuse(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
