package brussels.estuaire.evaluations.records;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.records.TotalsForm.ChoiceTotal;
import brussels.estuaire.evaluations.records.TotalsForm.LineTotals;
import brussels.estuaire.evaluations.records.TotalsForm.QuestionTotals;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads and writes what was answered elsewhere: numbers that people counted, to which the rule of five does not apply. */
@RequestScoped
class KeepTotals {
    private static final String WRITE = """
            insert into evaluation_count (evaluation_id, attribute, code, question_id, line, choice, answers)
            values (:evaluation, '', '', :question, :line, :choice, :answers)""";

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private record Told(UUID question, String line, String choice, int answers) {
        static Told of(ResultSet row) throws SQLException {
            return new Told(
                    row.getObject("question_id", UUID.class),
                    row.getString("line"),
                    row.getString("choice"),
                    row.getInt("answers"));
        }
    }

    /** What is known of it; refuses of one that people answer here. */
    TotalsView of(Evaluation it) {
        if (!it.isRecorded()) {
            throw Refusal.conflict("evaluation-not-recorded");
        }
        return new TotalsView(
                it.id(),
                it.title(),
                it.expected(),
                it.expectedApart(),
                it.answered(),
                QuestionnaireVersion.latest(it.questionnaire()).content().sections(),
                questions(it.id()),
                it.version());
    }

    /** Writes all of it; nobody else acts on the evaluation meanwhile. */
    void write(Evaluation it, TotalsForm form) {
        var before = of(it);
        edit.madeFrom(it.version());
        edit.valid(form);
        CheckTotals.check(QuestionnaireVersion.latest(it.questionnaire()).content(), form);
        entities.createNativeQuery("delete from evaluation_count where evaluation_id = :evaluation")
                .setParameter("evaluation", it.id())
                .executeUpdate();
        it.record(form.expected(), form.expectedApart(), form.answered(), clock.now());
        Evaluation.flush();
        form.questions().forEach(each -> write(it.id(), each));
        var told = new TotalsForm(before.expected(), before.expectedApart(), before.answered(), before.questions());
        audit.did("TOTALS_UPDATED", it.subject(), told, form);
    }

    private void write(UUID evaluation, QuestionTotals totals) {
        write(evaluation, new Told(totals.question(), "", "", totals.answers()));
        totals.choices().forEach(each -> write(evaluation, told(totals, "", each)));
        totals.lines()
                .forEach(line -> line.choices().forEach(each -> write(evaluation, told(totals, line.line(), each))));
    }

    private static Told told(QuestionTotals totals, String line, ChoiceTotal each) {
        return new Told(totals.question(), line, each.choice(), each.answers());
    }

    private void write(UUID evaluation, Told told) {
        entities.createNativeQuery(WRITE)
                .setParameter("evaluation", evaluation)
                .setParameter("question", told.question)
                .setParameter("line", told.line)
                .setParameter("choice", told.choice)
                .setParameter("answers", told.answers)
                .executeUpdate();
    }

    private List<QuestionTotals> questions(UUID evaluation) {
        return new Where()
                        .and("c.evaluation_id = :evaluation", "evaluation", evaluation)
                        .and("c.attribute = ''")
                        .rows(
                                database,
                                "select c.question_id, c.line, c.choice, c.answers from evaluation_count c",
                                " order by c.question_id, c.line, c.choice",
                                Told::of)
                        .stream()
                        .collect(Collectors.groupingBy(Told::question, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(each -> totals(each.getKey(), each.getValue()))
                        .toList();
    }

    private static QuestionTotals totals(UUID question, List<Told> told) {
        Map<String, List<ChoiceTotal>> lines = told.stream()
                .filter(each -> !each.choice.isEmpty())
                .collect(Collectors.groupingBy(
                        Told::line,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> new ChoiceTotal(each.choice, each.answers), Collectors.toList())));
        var base = told.stream()
                .filter(each -> each.choice.isEmpty() && each.line.isEmpty())
                .mapToInt(Told::answers)
                .findFirst()
                .orElse(0);
        var choices = lines.getOrDefault("", List.of());
        lines.remove("");
        return new QuestionTotals(
                question,
                base,
                choices,
                lines.entrySet().stream()
                        .map(each -> new LineTotals(each.getKey(), each.getValue()))
                        .toList());
    }
}
