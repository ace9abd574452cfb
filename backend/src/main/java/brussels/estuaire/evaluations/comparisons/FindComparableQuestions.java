package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the questions that can be compared: answered in two evaluations of the caller's teams at least; those asked most often first. */
@RequestScoped
class FindComparableQuestions {
    private static final String OWN = """
            with own as materialized (
              select e.id, e.questionnaire_id from evaluation e join organisation o on o.id = e.organisation_id""";

    /** A question is told as the newest evaluation asked it: ids of evaluations are in the order of time. */
    private static final String SEVERAL = """
            ), asked as (
              select c.question_id, cast(count(*) as integer) as evaluations
                from own join evaluation_count c on c.evaluation_id = own.id
               where c.attribute = '' and c.line = '' and c.choice = ''
               group by c.question_id having count(*) > 1)
            select *, cast(count(*) over () as integer) as total from (
              select asked.question_id, asked.evaluations, said.question ->> 'kind' as kind, cast(said.question -> 'text' as text) as text
                from asked cross join lateral (
                  select own.questionnaire_id from evaluation_count c join own on own.id = c.evaluation_id
                   where c.question_id = asked.question_id and c.attribute = '' and c.line = '' and c.choice = ''
                   order by c.evaluation_id desc limit 1) newest cross join lateral (
                  select jsonb_path_query_first(v.content, '$.sections[*].questions[*] ? (@.id == $id)',
                                                jsonb_build_object('id', cast(asked.question_id as text))) as question
                    from questionnaire_version v
                   where v.questionnaire_id = newest.questionnaire_id and v.questions @> array[cast(asked.question_id as text)]
                   order by v.number desc limit 1) said) it
             where kind <> 'OPEN'""";

    private static final String SAYING = " and position(plain_text(:text) in plain_text(text)) > 0";

    private final VisibleEvaluations evaluations;
    private final DataSource database;

    FindComparableQuestions(VisibleEvaluations evaluations, DataSource database) {
        this.evaluations = evaluations;
        this.database = database;
    }

    private record Row(ComparableQuestionItem item, int total) {}

    Page<ComparableQuestionItem> page(@Nullable String typed, Paging paging) {
        var where = evaluations.ofTeam().and(Compared.COUNTED);
        var asked = typed == null ? "" : typed.strip();
        var saying = asked.isEmpty() ? "" : SAYING;
        where.with("text", asked);
        List<Row> rows = where.rows(
                database,
                OWN,
                SEVERAL + saying + " order by evaluations desc, question_id" + paging.sql(where),
                row -> new Row(
                        new ComparableQuestionItem(
                                row.getObject("question_id", UUID.class),
                                Kind.valueOf(row.getString("kind")),
                                StoredText.read(row.getString("text")),
                                row.getInt("evaluations")),
                        row.getInt("total")));
        var total = rows.isEmpty() ? 0 : rows.getFirst().total;
        return Page.of(rows.stream().map(Row::item).toList(), paging, total);
    }
}
