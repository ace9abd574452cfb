package brussels.estuaire.evaluations.questionnaires;

import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Condition;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.evaluations.questionnaires.Question.Range;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What no part of a questionnaire can say of itself: its ids are its own, its questions fit their kinds, its conditions look back. */
public final class CheckContent {
    /** Nobody answers more. */
    static final int MOST_QUESTIONS = 60;

    private static final int FEWEST_CHOICES = 2;
    private static final int FEWEST_STEPS = 2;
    private static final int MOST_STEPS = 11;
    private static final int FARTHEST = 1_000_000_000;
    private static final Set<Kind> CHOSEN = EnumSet.of(Kind.SINGLE, Kind.MULTIPLE, Kind.MATRIX);
    private static final Set<Kind> RANGED = EnumSet.of(Kind.SCALE, Kind.NUMBER);

    private final Map<UUID, Question> earlier = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private boolean satisfaction;

    private CheckContent() {}

    /**
     * What is wrong with a content; nothing when it may be asked.
     *
     * @param before the questions that were asked until now, here or elsewhere: one of them keeps its kind and its scale, since answers to it are
     *     compared
     */
    public static List<Violation> violations(Content content, List<Question> before) {
        var check = new CheckContent();
        check.translated("/content/introduction", content.introduction());
        var known = before.stream().collect(Collectors.toMap(Question::id, it -> it, (a, b) -> a));
        for (var place = 0; place < content.sections().size(); place++) {
            var section = content.sections().get(place);
            var at = "/content/sections/" + place;
            check.translated(at + "/title", section.title());
            for (var number = 0; number < section.questions().size(); number++) {
                var question = section.questions().get(number);
                check.question(at + "/questions/" + number, question, known.get(question.id()));
            }
        }
        if (check.earlier.size() > MOST_QUESTIONS) {
            check.wrong("/content/sections", "too-many", Map.of("max", MOST_QUESTIONS));
        }
        return check.violations;
    }

    private void question(String at, Question question, @Nullable Question known) {
        translated(at + "/text", question.text());
        translated(at + "/help", question.help());
        list(at + "/choices", question.choices(), CHOSEN.contains(question.kind()), FEWEST_CHOICES);
        list(at + "/lines", question.lines(), question.kind() == Kind.MATRIX, 1);
        range(at + "/range", question);
        if (question.shownWhen() != null) {
            condition(at + "/shownWhen", question.shownWhen());
        }
        satisfaction(at + "/satisfaction", question);
        if (known != null) {
            stays(at, question, known);
        }
        if (earlier.putIfAbsent(question.id(), question) != null) {
            wrong(at + "/id", "told-twice");
        }
    }

    private void list(String at, List<Choice> choices, boolean belongs, int fewest) {
        if (!belongs) {
            if (!choices.isEmpty()) {
                wrong(at, "not-of-this-kind");
            }
            return;
        }
        if (choices.size() < fewest) {
            wrong(at, "too-few", Map.of("min", fewest));
        }
        var ids = new HashSet<String>();
        for (var place = 0; place < choices.size(); place++) {
            translated(at + "/" + place + "/text", choices.get(place).text());
            if (!ids.add(choices.get(place).id())) {
                wrong(at + "/" + place + "/id", "told-twice");
            }
        }
    }

    private void range(String at, Question question) {
        var range = question.range();
        if (!RANGED.contains(question.kind())) {
            if (range != null) {
                wrong(at, "not-of-this-kind");
            }
        } else if (range == null) {
            wrong(at, "required");
        } else if (range.lowest() < -FARTHEST || range.highest() > FARTHEST || range.lowest() >= range.highest()) {
            wrong(at + "/highest", "range-backwards");
        } else {
            ends(at, range, question.kind() == Kind.SCALE);
        }
    }

    private void ends(String at, Range range, boolean scale) {
        var steps = range.highest() - range.lowest() + 1;
        if (scale && (steps < FEWEST_STEPS || steps > MOST_STEPS)) {
            wrong(at + "/highest", "scale-steps", Map.of("min", FEWEST_STEPS, "max", MOST_STEPS));
        }
        end(at + "/lowestLabel", range.lowestLabel(), scale);
        end(at + "/highestLabel", range.highestLabel(), scale);
    }

    private void end(String at, @Nullable Text label, boolean scale) {
        if (scale && label == null) {
            wrong(at, "required");
        } else if (!scale && label != null) {
            wrong(at, "not-of-this-kind");
        }
        translated(at, label);
    }

    private void condition(String at, Condition condition) {
        var asked = earlier.get(condition.question());
        if (asked == null) {
            wrong(at + "/question", "condition-not-earlier");
            return;
        }
        var among = answers(asked);
        if (among.isEmpty()) {
            wrong(at + "/question", "condition-kind");
        } else if (!among.containsAll(condition.among())) {
            wrong(at + "/among", "unknown");
        }
    }

    /** What a condition may name of a question; nothing when it is of a kind that tells no such thing. */
    private static Set<String> answers(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> question.choices().stream().map(Choice::id).collect(Collectors.toSet());
            case SCALE -> question.range() == null ? Set.of() : steps(question.range());
            case OPEN, NUMBER, MATRIX -> Set.of();
        };
    }

    private static Set<String> steps(Range range) {
        return IntStream.rangeClosed(range.lowest(), Math.min(range.highest(), range.lowest() + MOST_STEPS))
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
    }

    private void satisfaction(String at, Question question) {
        if (!question.satisfaction()) {
            return;
        }
        if (question.kind() != Kind.SCALE || question.shownWhen() != null) {
            wrong(at, "satisfaction-scale");
        } else if (satisfaction) {
            wrong(at, "told-twice");
        }
        satisfaction = true;
    }

    private void stays(String at, Question question, Question known) {
        if (question.kind() != known.kind()) {
            wrong(at + "/kind", "question-kind-changed");
        } else if (!question.comparesWith(known)) {
            wrong(at + "/range", "question-scale-changed");
        }
    }

    private void translated(String at, @Nullable Text text) {
        translated(at, text, violations);
    }

    /** Adds what is wrong with a text that people are shown: it is in French and Dutch. */
    public static void translated(String at, @Nullable Text text, List<Violation> wrong) {
        if (text != null && text.fr() == null) {
            wrong.add(new Violation(at + "/fr", "translation-missing"));
        }
        if (text != null && text.nl() == null) {
            wrong.add(new Violation(at + "/nl", "translation-missing"));
        }
    }

    private void wrong(String at, String code) {
        violations.add(new Violation(at, code));
    }

    private void wrong(String at, String code, Map<String, Object> values) {
        violations.add(new Violation(at, code, values));
    }
}
