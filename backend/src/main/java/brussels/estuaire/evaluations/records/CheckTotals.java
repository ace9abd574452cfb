package brussels.estuaire.evaluations.records;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.evaluations.records.TotalsForm.ChoiceTotal;
import brussels.estuaire.evaluations.records.TotalsForm.LineTotals;
import brussels.estuaire.evaluations.records.TotalsForm.QuestionTotals;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What no form of totals can say of itself: that a questionnaire asks it, and that the numbers add up. */
final class CheckTotals {
    private final Map<UUID, Question> asked;
    private final List<Violation> violations = new ArrayList<>();

    private CheckTotals(Content content) {
        asked = content.questions().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** Refuses with every violation. */
    static void check(Content content, TotalsForm form) {
        var check = new CheckTotals(content);
        check.all(form);
        if (!check.violations.isEmpty()) {
            throw Refusal.invalid(check.violations);
        }
    }

    private void all(TotalsForm form) {
        if (form.answered() == null && !form.questions().isEmpty()) {
            wrong("/answered", "required");
            return;
        }
        var told = new HashSet<UUID>();
        for (var place = 0; place < form.questions().size(); place++) {
            var totals = form.questions().get(place);
            var pointer = "/questions/" + place;
            var question = asked.get(totals.question());
            if (question == null) {
                wrong(pointer + "/question", "unknown");
            } else if (!told.add(totals.question())) {
                wrong(pointer + "/question", "told-twice");
            } else if (form.answered() != null && totals.answers() > form.answered()) {
                wrong(pointer + "/answers", "totals-above-answered");
            } else {
                one(pointer, question, totals);
            }
        }
    }

    private void one(String pointer, Question question, QuestionTotals totals) {
        choices(pointer + "/choices", offered(question), totals.choices());
        if (question.kind() == Kind.MATRIX) {
            lines(pointer + "/lines", question, totals);
        } else if (!totals.lines().isEmpty()) {
            wrong(pointer + "/lines", "unknown");
        }
        var sum = sum(totals.choices());
        var base = totals.answers();
        switch (question.kind()) {
            case SINGLE, SCALE, NUMBER -> addsUp(pointer, sum == base);
            case MULTIPLE -> {
                addsUp(pointer, sum >= base || totals.choices().isEmpty() && base == 0);
                addsUp(pointer, totals.choices().stream().allMatch(it -> it.answers() <= base));
            }
            case OPEN, MATRIX -> {}
        }
    }

    private void lines(String pointer, Question question, QuestionTotals totals) {
        var known = ids(question.lines());
        var told = new HashSet<String>();
        for (var place = 0; place < totals.lines().size(); place++) {
            LineTotals line = totals.lines().get(place);
            var here = pointer + "/" + place;
            if (!known.contains(line.line())) {
                wrong(here + "/line", "unknown");
            } else if (!told.add(line.line())) {
                wrong(here + "/line", "told-twice");
            }
            choices(here + "/choices", ids(question.choices())::contains, line.choices());
            addsUp(here, sum(line.choices()) <= totals.answers());
        }
    }

    private void choices(String pointer, Predicate<String> offered, List<ChoiceTotal> told) {
        var seen = new HashSet<String>();
        for (var place = 0; place < told.size(); place++) {
            var choice = told.get(place).choice();
            if (!offered.test(choice)) {
                wrong(pointer + "/" + place + "/choice", "unknown");
            } else if (!seen.add(choice)) {
                wrong(pointer + "/" + place + "/choice", "told-twice");
            }
        }
    }

    private static Predicate<String> offered(Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> ids(question.choices())::contains;
            case SCALE, NUMBER -> choice -> isWithin(question, choice);
            case OPEN, MATRIX -> choice -> false;
        };
    }

    private static boolean isWithin(Question question, String choice) {
        var range = question.range();
        if (!choice.matches("0|-?[1-9][0-9]{0,8}")) {
            return false;
        }
        var number = Integer.parseInt(choice);
        return range == null || (number >= range.lowest() && number <= range.highest());
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    private static long sum(List<ChoiceTotal> choices) {
        return choices.stream().mapToLong(ChoiceTotal::answers).sum();
    }

    private void addsUp(String pointer, boolean does) {
        if (!does) {
            wrong(pointer + "/answers", "totals-do-not-add-up");
        }
    }

    private void wrong(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
