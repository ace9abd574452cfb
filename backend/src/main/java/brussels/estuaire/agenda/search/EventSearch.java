package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agenda's parameters ask for, in SQL, on an event {@code e}.
 *
 * @param now the moment at which seats are asked for
 */
record EventSearch(EventFilter filter, Instant now) {
    /** Read once, and not again for each event. */
    private static final String QUERY = "(select search_query(:q))";

    private static final String ORGANISED = """
            e.organisation_id = any (cast(:organisation as uuid[]))
             or exists (select from event_co_organiser with_it
                         where with_it.event_id = e.id and with_it.organisation_id = any (cast(:organisation as uuid[])))""";

    private static final String AUDIENCE =
            "coalesce(e.audience, (select audience from event_type where code = e.type)) = any (:audience)";

    /** Until the end of the list, when it has one: the index knows both. */
    private static final String RUNNING =
            "event_period(e.starts_at, e.ends_at) && tstzrange(cast(:from as timestamptz), cast(:to as timestamptz))";

    private static final String LACKING = """
            'DATE' = any (:lacks) and e.starts_at is null
             or 'HOUR' = any (:lacks) and e.precision is distinct from 'TIME'
             or 'PLACE' = any (:lacks) and e.place_name is null and e.place_commune is null and e.online_link is null""";

    /** For whoever comes at that moment. */
    private static final String WITH_SEATS = """
            e.state = 'PUBLISHED'
             and coalesce(e.registration, (select registration from event_type where code = e.type)) in ('OPEN', 'APPROVAL')
             and coalesce(e.registration_opens_at <= :withSeats, true) and coalesce(e.registration_closes_at > :withSeats, true)
             and coalesce(e.starts_at > :withSeats, true)
             and exists (select from event_seats s where s.event_id = registered_for(e.id, e.series_id)
                                                     and s.waiting = 0 and coalesce(s.seats_left > 0, true))""";

    private static final Order BY_START = new Order("e.starts_at as key", " order by key, id");

    private record Condition(String sql, @Nullable Object value) {}

    /**
     * Adds the conditions to a list's.
     *
     * @param but the parameter to leave out, for the facet that counts its own values; none when it is empty
     */
    Where applyTo(Where where, String but) {
        conditions().forEach((name, condition) -> {
            if (!name.equals(but)) {
                where.and(condition.sql, name, condition.value);
            }
        });
        return where;
    }

    private Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        conditions.put("state", new Condition("e.state = any (:state)", Where.names(states())));
        conditions.put("bassin", new Condition("coalesce(e.bassin, 'REGION') = any (:bassin)", filter.bassin()));
        conditions.put("from", new Condition(started(), midnight(filter.from())));
        conditions.put("to", new Condition("e.starts_at < :to", midnight(filter.to())));
        conditions.put("q", new Condition("e.search @@ " + QUERY, typed()));
        conditions.put("type", new Condition("e.type = any (:type)", filter.type()));
        conditions.put("theme", new Condition("e.themes && cast(:theme as text[])", filter.theme()));
        conditions.put("mission", new Condition("e.missions && cast(:mission as text[])", filter.mission()));
        conditions.put("language", new Condition("e.languages && cast(:language as text[])", filter.language()));
        conditions.put("audience", new Condition(AUDIENCE, Where.names(filter.audience())));
        conditions.put("organisation", new Condition(ORGANISED, texts(filter.organisation())));
        conditions.put("circle", new Condition("e.circle_id = any (cast(:circle as uuid[]))", texts(filter.circle())));
        conditions.put(
                "edition", new Condition("e.edition_id = any (cast(:edition as uuid[]))", texts(filter.edition())));
        conditions.put("id", new Condition("e.id = any (cast(:id as uuid[]))", texts(filter.id())));
        conditions.put("series", new Condition("e.series_id = any (cast(:series as uuid[]))", texts(filter.series())));
        conditions.put(
                "place",
                new Condition(
                        "e.place_commune = any (:place) or 'ONLINE' = any (:place) and e.online_link is not null",
                        filter.place()));
        conditions.put("withSeats", new Condition(WITH_SEATS, moment()));
        conditions.put("lacks", new Condition(LACKING, Where.names(filter.lacks())));
        return conditions;
    }

    /** What is running at a moment ends after it; what says no end is over with its day. */
    private String started() {
        return Boolean.TRUE.equals(filter.ongoing()) ? RUNNING : "e.starts_at >= :from";
    }

    private List<EventState> states() {
        return filter.state().isEmpty() ? List.copyOf(EventState.ANNOUNCED) : filter.state();
    }

    private @Nullable OffsetDateTime moment() {
        return Boolean.TRUE.equals(filter.withSeats()) ? Clock.inBrussels(now) : null;
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private @Nullable String typed() {
        return filter.q() == null || filter.q().isBlank() ? null : filter.q();
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clock.BRUSSELS).toOffsetDateTime();
    }

    /**
     * What a list is sorted by.
     *
     * @param key what is read of each event found, to sort it
     */
    record Order(String key, String by) {}

    /** By date, what has none last; the most telling first when that is asked of words. */
    Order order() {
        return switch (filter.sort()) {
            case "-start" -> new Order("e.starts_at as key", " order by key desc nulls last, id");
            case "-updatedAt" -> new Order("e.updated_at as key", " order by key desc, id");
            case "relevance" ->
                typed() == null
                        ? BY_START
                        : new Order(
                                "-ts_rank(e.search, " + QUERY + ") as key, e.starts_at as start",
                                " order by key, start, id");
            case null, default -> BY_START;
        };
    }
}
