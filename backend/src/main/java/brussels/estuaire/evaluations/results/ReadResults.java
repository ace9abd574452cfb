package brussels.estuaire.evaluations.results;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.results.ResultsView.Answered;
import brussels.estuaire.evaluations.results.ResultsView.Day;
import brussels.estuaire.evaluations.results.ResultsView.Group;
import brussels.estuaire.evaluations.results.ResultsView.Section;
import brussels.estuaire.evaluations.rights.ReadRate;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what was answered to an evaluation; the caller's right to it is checked by who asks. */
@ApplicationScoped
class ReadResults {
    private static final String DAYS = """
            select d.day, sum(d.answers) filter (where d.by_right) as by_right, sum(d.answers) filter (where not d.by_right) as common
              from evaluation_day d""";

    private final DataSource database;
    private final ReadRate rates;

    ReadResults(DataSource database, ReadRate rates) {
        this.database = database;
        this.rates = rates;
    }

    ResultsView of(Evaluation evaluation, @Nullable Grouping by) {
        var counts = Counts.of(database, evaluation.id(), by == null ? List.of() : List.of(by));
        return new ResultsView(
                evaluation.id(),
                evaluation.title(),
                evaluation.isRecorded(),
                counts.answers().orElse(evaluation.answered()),
                rates.of(evaluation),
                days(evaluation),
                counts.groupings(),
                by,
                groups(counts, by).stream().map(Group::of).toList(),
                sections(evaluation, counts, by));
    }

    private static List<Section> sections(Evaluation evaluation, Counts counts, @Nullable Grouping by) {
        var asked = new AskedOverTime(QuestionnaireVersion.all(evaluation.questionnaire()).stream()
                .map(QuestionnaireVersion::content)
                .toList());
        var sections = new ArrayList<Section>();
        for (Content.Section section : asked.sections()) {
            sections.add(new Section(section.title(), false, answered(section.questions(), counts, by)));
        }
        if (!asked.earlier().isEmpty()) {
            sections.add(new Section(null, true, answered(asked.earlier(), counts, by)));
        }
        return List.copyOf(sections);
    }

    private static List<Answered> answered(List<Question> questions, Counts counts, @Nullable Grouping by) {
        return questions.stream()
                .map(question -> answered(question, counts, by))
                .toList();
    }

    private static Answered answered(Question question, Counts counts, @Nullable Grouping by) {
        var all = counts.of(question);
        if (by == null || all.isEmpty()) {
            return new Answered(question, all.orElse(null), List.of(), false);
        }
        var apart = counts.tellsApart(question, by);
        var groups = !apart
                ? List.<Tally>of()
                : groups(counts, by).stream()
                        .map(group -> counts.of(question, group))
                        .toList();
        return new Answered(question, all.get(), groups, !apart);
    }

    private static List<Counts.Group> groups(Counts counts, @Nullable Grouping by) {
        return by == null ? List.of() : counts.groups(by);
    }

    private List<Day> days(Evaluation evaluation) {
        return new Where()
                .and("d.evaluation_id = :evaluation", "evaluation", evaluation.id())
                .rows(
                        database,
                        DAYS,
                        " group by d.day order by d.day",
                        row -> new Day(
                                row.getObject("day", LocalDate.class), row.getInt("by_right"), row.getInt("common")));
    }
}
