package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.comparisons.TrendView.Item;
import brussels.estuaire.evaluations.comparisons.TrendView.Period;
import brussels.estuaire.evaluations.comparisons.TrendView.Satisfaction;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts how attendance and satisfaction went, over the evaluations of the caller's teams. */
@RequestScoped
class FindTrends {
    private static final String EACH = """
            with each as (
              select e.id, e.event_id, ev.type, e.bassin, to_char(m.day, :period) as period,
                     row_number() over (partition by e.event_id order by e.id) = 1 as first_of_event, asked.satisfaction
            """ + " " + Compared.FROM + """

                left join lateral (
                  select v.satisfaction from questionnaire_version v
                   where v.questionnaire_id = e.questionnaire_id and v.satisfaction is not null
                   order by v.number desc limit 1) asked on true""";

    /** An event that two evaluations are about is attended once; one whose presence nobody marked is not attended by nobody. */
    private static final String SUMS = """
            )
            select type, bassin, period, cast(satisfaction -> 'range' ->> 'lowest' as integer) as lowest,
                   cast(satisfaction -> 'range' ->> 'highest' as integer) as highest, cast(count(*) as integer) as evaluations,
                   sum(came.people) as attended, cast(count(came.people) as integer) as attended_events,
                   sum(said.answers) as base, sum(said.points) as points, cast(count(said.answers) as integer) as answered
              from each
              left join lateral (
                select sum(a.present + a.presenters_present + a.walk_ins) as people
                  from event d cross join lateral event_attendance(d.id) a
                 where (d.id = each.event_id and d.series_id is distinct from d.id
                        or d.series_id = each.event_id and d.id <> d.series_id)
                   and a.present + a.absent + a.presenters_present + a.walk_ins > 0) came on each.first_of_event
              left join lateral (
                select sum(c.answers) as answers, sum(c.answers * cast(c.choice as integer)) as points from evaluation_count c
                 where c.question_id = cast(each.satisfaction ->> 'id' as uuid) and c.evaluation_id = each.id
                   and c.attribute = '' and c.line = '' and c.choice <> '') said on true
             group by 1, 2, 3, 4, 5 order by period, type nulls last, bassin nulls first, lowest, highest""";

    private final VisibleEvaluations evaluations;
    private final DataSource database;

    FindTrends(VisibleEvaluations evaluations, DataSource database) {
        this.evaluations = evaluations;
        this.database = database;
    }

    private record Key(@Nullable String type, @Nullable String bassin, String period) {}

    private record Part(Key key, Item item) {}

    TrendView by(Period period, ComparisonFilter filter) {
        var where = filter.applyTo(evaluations.ofTeam())
                .and(Compared.COUNTED)
                .with("period", period == Period.YEAR ? "YYYY" : "YYYY\"-Q\"Q");
        var items = new LinkedHashMap<Key, Item>();
        where.rows(database, EACH, SUMS, FindTrends::part)
                .forEach(part -> items.merge(part.key, part.item, FindTrends::together));
        return new TrendView(period, List.copyOf(items.values()));
    }

    private static Part part(ResultSet row) throws SQLException {
        var key = new Key(row.getString("type"), row.getString("bassin"), row.getString("period"));
        var base = row.getInt("base");
        var scale = row.getObject("lowest") == null || base == 0
                ? List.<Satisfaction>of()
                : List.of(new Satisfaction(
                        row.getInt("lowest"),
                        row.getInt("highest"),
                        Math.round(100.0 * row.getLong("points") / base) / 100.0,
                        base,
                        row.getInt("answered")));
        return new Part(
                key,
                new Item(
                        key.type,
                        key.bassin,
                        key.period,
                        row.getInt("evaluations"),
                        row.getObject("attended") == null ? null : row.getInt("attended"),
                        row.getInt("attended_events"),
                        scale));
    }

    private static Item together(Item one, Item other) {
        var scales = new ArrayList<>(one.satisfaction());
        scales.addAll(other.satisfaction());
        return new Item(
                one.eventType(),
                one.bassin(),
                one.period(),
                one.evaluations() + other.evaluations(),
                one.attended() == null && other.attended() == null
                        ? null
                        : Objects.requireNonNullElse(one.attended(), 0)
                                + Objects.requireNonNullElse(other.attended(), 0),
                one.attendedEvents() + other.attendedEvents(),
                List.copyOf(scales));
    }
}
