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
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts how attendance and satisfaction went, over the evaluations of the caller's teams. */
@RequestScoped
class FindTrends {
    /** So many years are told, up to this one or to the last that is asked for, unless somebody says since when. */
    private static final int YEARS = 5;

    private static final String EACH = """
            with each as materialized (
              select e.id, e.subject, e.event_id, e.questionnaire_id, ev.type, e.bassin, to_char(m.day, :period) as period,
                     ev.series_id, ev.edition_id, nullif(ev.attendance -> 'participants', 'null') as told
            """ + " " + Compared.FROM;

    /**
     * An event is attended once in each row, however many evaluations of it the event has a part in; one whose presence nobody marked is not attended by nobody: then its
     * team may have told how many came. An edition is one with its slots.
     */
    private static final String SUMS = """
            ), asked as materialized (
              select each.id, each.type, each.bassin, each.period, cast(v.satisfaction ->> 'id' as uuid) as question,
                     cast(v.satisfaction -> 'range' ->> 'lowest' as integer) as lowest,
                     cast(v.satisfaction -> 'range' ->> 'highest' as integer) as highest
                from each left join lateral (
                  select v.satisfaction from questionnaire_version v
                   where v.questionnaire_id = each.questionnaire_id and v.satisfaction is not null
                   order by v.number desc limit 1) v on true
            ), counted as (
              select asked.id, sum(c.answers) as answers, sum(c.answers * cast(c.choice as integer)) as points
                from asked join evaluation_count c on c.question_id = asked.question and c.evaluation_id = asked.id
               where c.attribute = '' and c.line = '' and c.choice ~ '^-?[0-9]{1,9}$'
               group by asked.id
            ), happened as (
              select type, bassin, period, event_id as id, edition_id, told from each
               where subject in ('EVENT', 'EDITION') and series_id is distinct from event_id
              union all
              select each.type, each.bassin, each.period, d.id, d.edition_id, nullif(d.attendance -> 'participants', 'null')
                from each join event d on d.series_id = each.event_id and d.id <> each.event_id
               where each.subject = 'SERIES' and d.state in ('PUBLISHED', 'HELD', 'CLOSED')
              union all
              select each.type, each.bassin, each.period, d.id, d.edition_id, nullif(d.attendance -> 'participants', 'null')
                from each join event d on d.edition_id = each.event_id
               where each.subject = 'EDITION' and d.state in ('PUBLISHED', 'HELD', 'CLOSED')
            ), once as materialized (
              select distinct on (id, type, bassin, period) * from happened
            ), came as materialized (
              select * from events_attended(array(select id from once))
            ), visited as (
              select h.type, h.bassin, h.period, sum(came.people) as people, cast(count(came.people) as integer) as events,
                     coalesce(jsonb_agg(h.told) filter (where h.told is not null and h.edition_id is null),
                              jsonb_agg(h.told) filter (where h.told is not null)) as told
                from once h left join came on came.event_id = h.id
               group by h.type, h.bassin, h.period, coalesce(h.edition_id, h.id)
            ), attended as (
              select type, bassin, period, sum(people) as people, cast(sum(events) as integer) as events,
                     jsonb_path_query_array(jsonb_agg(told) filter (where people is null and told is not null), '$[*][*]') as told
                from visited group by type, bassin, period
            )
            select s.*, a.people as attended, coalesce(a.events, 0) as attended_events,
                   cast(coalesce(a.told, '[]') as text) as told
              from (select asked.type, asked.bassin, asked.period, asked.lowest, asked.highest,
                           cast(count(*) as integer) as evaluations, sum(counted.answers) as base, sum(counted.points) as points,
                           cast(count(counted.answers) as integer) as answered
                      from asked left join counted on counted.id = asked.id group by 1, 2, 3, 4, 5) s
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
                ? Objects.requireNonNullElse(filter.to(), clock.today())
                        .withDayOfYear(1)
                        .minusYears(YEARS - 1L)
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
