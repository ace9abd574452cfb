package brussels.estuaire.evaluations.sheets;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Question.Choice;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.results.AskedOverTime;
import brussels.estuaire.evaluations.results.Counts;
import brussels.estuaire.evaluations.results.Grouping;
import brussels.estuaire.evaluations.results.Tally;
import brussels.estuaire.evaluations.results.Tally.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes what was counted of an evaluation as a sheet: a row for each choice, in all and in each group that may be told apart. */
@ApplicationScoped
class WriteResults {
    private static final String[] COLUMNS = {"group", "question", "line", "choice", "answers", "base", "share"};

    private final DataSource database;

    WriteResults(DataSource database) {
        this.database = database;
    }

    /** Those of an evaluation, to be written once the answer has begun; the caller's right to them is checked by who asks. */
    StreamingOutput of(Evaluation evaluation, Sheet.Format format, SheetWords words) {
        var rows = rows(evaluation, words);
        return stream -> {
            var sheet = format.on(stream, words.of("results"));
            sheet.row(words.headings(COLUMNS));
            for (var row : rows) {
                sheet.row(row);
            }
            sheet.close();
        };
    }

    private List<List<String>> rows(Evaluation evaluation, SheetWords words) {
        var counts = Counts.of(database, evaluation.id(), Grouping.ALL);
        var asked = new AskedOverTime(QuestionnaireVersion.all(evaluation.questionnaire()).stream()
                .map(QuestionnaireVersion::content)
                .toList());
        var rows = new ArrayList<List<String>>();
        asked.all().forEach(question -> {
            var all = counts.of(question);
            var everybody = words.of("everybody");
            all.ifPresentOrElse(
                    tally -> rows.addAll(of(question, everybody, tally, words)),
                    () -> rows.add(List.of(
                            everybody, words.language().read(question.text()), "", words.of("too_few"), "", "", "")));
            if (all.isPresent()) {
                groups(counts, question)
                        .forEach(
                                group -> rows.addAll(of(question, words.of(group), counts.of(question, group), words)));
            }
        });
        return rows;
    }

    private static Stream<Counts.Group> groups(Counts counts, Question question) {
        return counts.groupings().stream()
                .filter(grouping -> counts.tellsApart(question, grouping))
                .flatMap(grouping -> counts.groups(grouping).stream());
    }

    private static List<List<String>> of(Question question, String group, Tally tally, SheetWords words) {
        var start = new Start(question, group, words);
        var rows = new ArrayList<List<String>>();
        rows.add(start.row("", words.of("answered"), Integer.toString(tally.base()), tally.base(), ""));
        tally.choices().forEach(share -> rows.add(start.row("", share, tally.base())));
        tally.lines()
                .forEach(line -> line.choices().forEach(share -> rows.add(start.row(line.line(), share, line.base()))));
        Optional.ofNullable(tally.numbers()).ifPresent(numbers -> {
            rows.add(start.row("", words.of("mean"), decimal(numbers.mean()), tally.base(), ""));
            rows.add(start.row("", words.of("median"), decimal(numbers.median()), tally.base(), ""));
        });
        return rows;
    }

    /** As spreadsheets of this country read numbers. */
    private static String decimal(double number) {
        return String.format(Locale.FRENCH, "%.2f", number);
    }

    /** What the rows of a question and a group begin with. */
    private record Start(Question question, String group, SheetWords words) {
        List<String> row(String line, Share share, int base) {
            var percent = String.format(Locale.FRENCH, "%.1f %%", share.share() * 100);
            return row(
                    line, label(question.choices(), share.choice()), Integer.toString(share.answers()), base, percent);
        }

        List<String> row(String line, String choice, String answers, int base, String share) {
            return List.of(
                    group,
                    words.language().read(question.text()),
                    label(question.lines(), line),
                    choice,
                    answers,
                    Integer.toString(base),
                    share);
        }

        private String label(List<Choice> choices, String id) {
            return choices.stream()
                    .filter(choice -> choice.id().equals(id))
                    .findFirst()
                    .map(choice -> words.language().read(choice.text()))
                    .orElse(id.replace("..", "–"));
        }
    }
}
