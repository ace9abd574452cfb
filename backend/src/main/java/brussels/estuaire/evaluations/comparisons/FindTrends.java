package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.comparisons.TrendView.Item;
import brussels.estuaire.evaluations.comparisons.TrendView.Period;
import brussels.estuaire.evaluations.comparisons.TrendView.Satisfaction;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Count.Qualifier;
import brussels.estuaire.platform.StoredText;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts how attendance and satisfaction went, over the evaluations of the caller's teams. */
@RequestScoped
class FindTrends {
    /** So many years are told, this one included, unless somebody says since when. */
    private static final int YEARS = 5;

    private static final String EACH = """
            with each as materialized (
              select e.id, e.subject, e.event_id, e.questionnaire_id, ev.type, e.bassin, to_char(m.day, :period) as period
            """ + " " + Compared.FROM;

    /**
     * An event is attended once, however many evaluations it has a part in; one whose presence nobody marked is not attended by nobody: then its
     * team may have told how many came. An edition is one with its slots.
     */
    private static final String SUMS = """
            ), said as (
              select each.type, each.bassin, each.period, asked.satisfaction, counted.answers, counted.points
                from each
                left join lateral (
                  select v.satisfaction from questionnaire_version v
                   where v.questionnaire_id = each.questionnaire_id and v.satisfaction is not null
                   order by v.number desc limit 1) asked on true
                left join lateral (
                  select sum(c.answers) as answers, sum(c.answers * step.number) as points
                    from evaluation_count c cross join lateral (
                      select case when c.choice ~ '^-?[0-9]{1,9}$' then cast(c.choice as integer) end as number) step
                   where c.question_id = cast(asked.satisfaction ->> 'id' as uuid) and c.evaluation_id = each.id
                     and c.attribute = '' and c.line = '' and step.number is not null) counted on true
            ), happened as (
              select type, bassin, period, event_id as id from each where subject in ('EVENT', 'EDITION')
              union
              select each.type, each.bassin, each.period, d.id from each join event d on d.series_id = each.event_id
               where each.subject = 'SERIES' and d.state in ('PUBLISHED', 'HELD', 'CLOSED')
              union
              select each.type, each.bassin, each.period, d.id from each join event d on d.edition_id = each.event_id
               where each.subject = 'EDITION' and d.state in ('PUBLISHED', 'HELD', 'CLOSED')
            ), visited as (
              select h.type, h.bassin, h.period, sum(came.people) as people, cast(count(came.people) as integer) as events,
                     coalesce(jsonb_agg(told.people) filter (where told.people is not null and d.edition_id is null),
                              jsonb_agg(told.people) filter (where told.people is not null)) as told
                from happened h join event d on d.id = h.id and d.series_id is distinct from d.id
               cross join lateral (select nullif(d.attendance -> 'participants', 'null') as people) told
                left join lateral (
                  select a.present + a.presenters_present + a.walk_ins as people from event_attendance(h.id) a
                   where a.present + a.absent + a.presenters_present + a.walk_ins > 0) came on true
               group by h.type, h.bassin, h.period, coalesce(d.edition_id, d.id)
            ), attended as (
              select type, bassin, period, sum(people) as people, cast(sum(events) as integer) as events,
                     jsonb_path_query_array(jsonb_agg(told) filter (where people is null and told is not null), '$[*][*]') as told
                from visited group by type, bassin, period
            )
            select s.*, a.people as attended, coalesce(a.events, 0) as attended_events,
                   cast(coalesce(a.told, '[]') as text) as told
              from (select type, bassin, period, cast(satisfaction -> 'range' ->> 'lowest' as integer) as lowest,
                           cast(satisfaction -> 'range' ->> 'highest' as integer) as highest,
                           cast(count(*) as integer) as evaluations, sum(answers) as base, sum(points) as points,
                           cast(count(answers) as integer) as answered
                      from said group by 1, 2, 3, 4, 5) s
              left join attended a on a.type is not distinct from s.type and a.bassin is not distinct from s.bassin and a.period = s.period
             order by s.period, s.type nulls last, s.bassin nulls first, s.lowest, s.highest""";

    private final VisibleEvaluations evaluations;
    private final DataSource database;
    private final Clock clock;

    FindTrends(VisibleEvaluations evaluations, DataSource database, Clock clock) {
        this.evaluations = evaluations;
        this.database = database;
        this.clock = clock;
    }

    private record Key(@Nullable String type, @Nullable String bassin, String period) {}

    private record Part(Key key, Item item) {}

    TrendView by(Period period, ComparisonFilter filter) {
        var since = filter.from() == null && filter.evaluation().isEmpty()
                ? clock.today().withDayOfYear(1).minusYears(YEARS - 1L)
                : filter.from();
        var where = filter.applyTo(evaluations.ofTeam())
                .and(Compared.COUNTED)
                .and("m.day >= :since", "since", since)
                .with("period", period == Period.YEAR ? "YYYY" : "YYYY\"-Q\"Q");
        var items = new LinkedHashMap<Key, Item>();
        where.rows(database, EACH, SUMS, FindTrends::part)
                .forEach(part -> items.merge(part.key, part.item, FindTrends::together));
        return new TrendView(period, since, List.copyOf(items.values()));
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
        var told = StoredText.list(row.getString("told"), Count.class);
        return new Part(
                key,
                new Item(
                        key.type,
                        key.bassin,
                        key.period,
                        row.getInt("evaluations"),
                        row.getObject("attended") == null ? null : row.getInt("attended"),
                        row.getInt("attended_events"),
                        told.stream().reduce(FindTrends::sum).orElse(null),
                        told.size(),
                        scale));
    }

    /** Never more exact than what is added. */
    private static Count sum(Count one, Count other) {
        var value = (int) Math.min((long) one.value() + other.value(), Integer.MAX_VALUE);
        var exact = one.qualifier() == Qualifier.EXACT;
        var alike = exact || other.qualifier() == Qualifier.EXACT || one.qualifier() == other.qualifier();
        return new Count(value, !alike ? Qualifier.ABOUT : exact ? other.qualifier() : one.qualifier());
    }

    /** What was asked on two scales in the same period was attended by the same people. */
    private static Item together(Item one, Item other) {
        var scales = new ArrayList<>(one.satisfaction());
        scales.addAll(other.satisfaction());
        return new Item(
                one.eventType(),
                one.bassin(),
                one.period(),
                one.evaluations() + other.evaluations(),
                one.attended(),
                one.attendedEvents(),
                one.told(),
                one.toldEvents(),
                List.copyOf(scales));
    }
}
