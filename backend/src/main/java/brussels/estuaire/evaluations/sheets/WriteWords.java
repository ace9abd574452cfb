package brussels.estuaire.evaluations.sheets;

import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.results.AskedOverTime;
import brussels.estuaire.platform.Where;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes what people wrote as a sheet, question by question and in no order within one: so that no two rows are known to be of one person. */
@ApplicationScoped
class WriteWords {
    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;

    WriteWords(DataSource database) {
        this.database = database;
    }

    private record Written(UUID id, String words) {}

    private record Asked(UUID id, String text) {}

    /** Those of an evaluation, to be written once the answer has begun; the caller's right to them is checked by who asks. */
    StreamingOutput of(Evaluation evaluation, Sheet.Format format, SheetWords words) {
        var id = evaluation.id();
        var questions = new AskedOverTime(QuestionnaireVersion.all(evaluation.questionnaire()).stream()
                        .map(QuestionnaireVersion::content)
                        .toList())
                .all()
                .map(question -> new Asked(question.id(), words.language().read(question.text())))
                .collect(Collectors.toList());
        return stream -> {
            var sheet = format.on(stream, words.of("words"));
            sheet.row(words.headings("question", "words"));
            for (var question : questions) {
                var some = after(id, question.id, BEFORE_ALL);
                while (!some.isEmpty()) {
                    for (var each : some) {
                        sheet.row(List.of(question.text, each.words));
                    }
                    some = after(id, question.id, some.getLast().id);
                }
            }
            sheet.close();
        };
    }

    /** A transaction each: who reads slowly holds no connection. */
    private List<Written> after(UUID evaluation, UUID question, UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Evaluation.see(evaluation);
            return new Where()
                    .and("w.evaluation_id = :evaluation", "evaluation", evaluation)
                    .and("w.question_id = :question", "question", question)
                    .and("w.id > :last", "last", last)
                    .with("most", AT_ONCE)
                    .rows(
                            database,
                            "select w.id, w.words from evaluation_words w",
                            " order by w.id limit :most",
                            row -> new Written(row.getObject("id", UUID.class), row.getString("words")));
        });
    }
}
