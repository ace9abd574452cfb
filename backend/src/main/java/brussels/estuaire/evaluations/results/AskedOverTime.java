package brussels.estuaire.evaluations.results;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Content.Section;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a questionnaire asked in all its versions: as the newest says it, then what only earlier ones asked. */
public final class AskedOverTime {
    private final Content newest;
    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    /**
     * The versions' content.
     *
     * @param contents the newest first; one at least
     */
    public AskedOverTime(List<Content> contents) {
        newest = contents.getFirst();
        contents.stream()
                .flatMap(Content::questions)
                .forEach(question -> questions.merge(question.id(), question, AskedOverTime::with));
    }

    /** Its sections, with the choices that only earlier versions had after the others. */
    public List<Section> sections() {
        return newest.sections().stream()
                .map(section -> new Section(
                        section.title(),
                        section.questions().stream()
                                .map(question -> questions.getOrDefault(question.id(), question))
                                .toList()))
                .toList();
    }

    /** What the newest version does not ask any more. */
    public List<Question> earlier() {
        var asked = newest.questions().map(Question::id).toList();
        return questions.values().stream()
                .filter(question -> !asked.contains(question.id()))
                .toList();
    }

    /** All of it, in the order of the results. */
    public Stream<Question> all() {
        return Stream.concat(sections().stream().flatMap(section -> section.questions().stream()), earlier().stream());
    }

    /**
     * A question as it was said last, with the choices and lines that it ever had; nothing when it was never asked.
     *
     * @param said the same question at several times, the newest first
     */
    public static Optional<Question> merged(List<Question> said) {
        return said.stream().reduce(AskedOverTime::with);
    }

    private static Question with(Question newer, Question older) {
        return new Question(
                newer.id(),
                newer.kind(),
                newer.text(),
                newer.help(),
                newer.required(),
                both(newer.choices(), older.choices()),
                both(newer.lines(), older.lines()),
                newer.range(),
                newer.shownWhen(),
                newer.satisfaction());
    }

    private static List<Choice> both(List<Choice> newer, List<Choice> older) {
        var all = new ArrayList<>(newer);
        older.stream()
                .filter(choice -> newer.stream().noneMatch(each -> each.id().equals(choice.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
