package brussels.estuaire.evaluations.comparisons;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.Evaluated.Subject;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.comparisons.ComparisonView.Item;
import brussels.estuaire.evaluations.comparisons.ComparisonView.NotShown;
import brussels.estuaire.evaluations.comparisons.ComparisonView.Warning;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.results.AskedOverTime;
import brussels.estuaire.evaluations.results.Tally;
import brussels.estuaire.platform.StoredText;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds the evaluations of the caller's teams that asked a question, and what was answered to it. */
@RequestScoped
class FindComparison {
    private static final int MOST = 100;
    private static final int SMALL = 10;
    private static final BigDecimal LOW = BigDecimal.valueOf(30);

    /** The newest are taken first, out of all that asked it. */
    private static final String NEWEST = """
            with newest as materialized (
              select e.id, m.starts_at, cast(count(*) over () as integer) as total""" + " " + Compared.FROM;

    /** What was answered to them is looked up then. */
    private static final String COUNTED = """
             order by m.starts_at desc, e.id limit :most)
            select page.*, asked.question, counted.counts from (
              select newest.total, newest.starts_at, e.id, cast(e.title as text) as title, e.subject, e.bassin, e.recorded, ev.type,
                     e.questionnaire_id,
                     case when ev.starts_at is not null then ev.precision when e.circle_year is not null then 'YEAR' else 'DAY' end
                       as precision,
                     case when ev.starts_at is not null then ev.ends_at
                          when e.circle_year is not null then newest.starts_at + interval '1 year' end as ends_at,
                     e.state = 'CLOSED' as closed,""" + " " + Compared.COUNTED + """
             as shown
                from newest join evaluation e on e.id = newest.id left join event ev on ev.id = e.event_id) page
              left join lateral (
                select cast(jsonb_path_query_first(v.content, '$.sections[*].questions[*] ? (@.id == $id)',
                                                   jsonb_build_object('id', cast(:question as text))) as text) as question
                  from questionnaire_version v
                 where v.questionnaire_id = page.questionnaire_id and v.questions @> array[cast(:question as text)]
                 order by v.number desc limit 1) asked on true
              left join lateral (
                select cast(json_agg(json_build_object('line', c.line, 'choice', c.choice, 'answers', c.answers)) as text) as counts
                  from evaluation_count c
                 where c.question_id = cast(:question as uuid) and c.evaluation_id = page.id and c.attribute = '') counted on page.shown
             order by page.starts_at desc, page.id""";

    private static final String ASKS = """
            e.questionnaire_id in (select v.questionnaire_id from questionnaire_version v where v.questions @> array[cast(:question as text)])""";

    private final VisibleEvaluations evaluations;
    private final DataSource database;
    private final CountedRates rates;

    FindComparison(VisibleEvaluations evaluations, DataSource database, CountedRates rates) {
        this.evaluations = evaluations;
        this.database = database;
        this.rates = rates;
    }

    private record Row(Item item, Question question, List<Counted> counts, int total) {}

    private record Counted(String line, String choice, int answers) {}

    /** The comparison of a question; refuses, as not found, when the caller's teams asked it nowhere. */
    ComparisonView of(UUID question, ComparisonFilter filter) {
        var where = filter.applyTo(evaluations.ofTeam())
                .and("e.state in ('OPEN', 'CLOSED')")
                .and(ASKS, "question", question.toString())
                .with("most", MOST);
        var rows = where.rows(database, NEWEST, COUNTED, FindComparison::row);
        var asked = found(AskedOverTime.merged(rows.stream()
                        .map(Row::question)
                        .filter(rows.isEmpty() ? it -> true : rows.getFirst().question::comparesWith)
                        .toList())
                .orElse(null));
        var known = rates.of(rows.stream().map(row -> row.item.id()).toList());
        return new ComparisonView(
                asked,
                rows.stream()
                        .map(row -> told(row, row.item.of(known.get(row.item.id())), asked))
                        .toList(),
                rows.getFirst().total);
    }

    private static Item told(Row row, Item item, Question asked) {
        if (!asked.comparesWith(row.question)) {
            return item.without(NotShown.ASKED_OTHERWISE);
        }
        if (row.counts.isEmpty()) {
            return item;
        }
        var tally = Tally.of(
                asked,
                row.counts.stream()
                        .collect(Collectors.groupingBy(
                                Counted::line, Collectors.toMap(Counted::choice, Counted::answers))));
        var warnings = EnumSet.noneOf(Warning.class);
        if (tally.base() < SMALL) {
            warnings.add(Warning.SMALL_BASE);
        }
        var rate = item.rate() == null ? null : item.rate().rate();
        if (rate != null && rate.value().compareTo(LOW) < 0) {
            warnings.add(Warning.LOW_RATE);
        }
        return item.with(tally, List.copyOf(warnings));
    }

    private static Row row(ResultSet row) throws SQLException {
        var shown = row.getBoolean("shown");
        var counts = row.getString("counts");
        var item = new Item(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                Subject.valueOf(row.getString("subject")),
                row.getString("bassin"),
                row.getString("type"),
                When.of(row),
                row.getBoolean("recorded"),
                null,
                row.getBoolean("closed") ? NotShown.TOO_FEW : NotShown.NOT_COUNTED,
                null,
                false,
                List.of());
        var asked = StoredText.list("[" + row.getString("question") + "]", Question.class);
        return new Row(
                item,
                asked.getFirst(),
                shown && counts != null ? StoredText.list(counts, Counted.class) : List.of(),
                row.getInt("total"));
    }
}
