package brussels.estuaire.evaluations.comparisons;

/** The evaluations that are compared, in SQL: {@code e}, which {@code o} carries, the event {@code ev}, and when it was, {@code m}. */
final class Compared {
    static final String FROM = """
            from evaluation e join organisation o on o.id = e.organisation_id left join event ev on ev.id = e.event_id
             cross join lateral (
               select coalesce(ev.starts_at, make_timestamptz(e.circle_year, 1, 1, 0, 0, 0, 'Europe/Brussels'), e.opened_at, e.created_at)
                        as starts_at) moment
             cross join lateral (
               select moment.starts_at, cast(timezone('Europe/Brussels', moment.starts_at) as date) as day) m""";

    /** Whether something of it may be shown. */
    static final String COUNTED = "e.state = 'CLOSED' and (e.counted_at is not null or e.recorded)";

    private Compared() {}
}
