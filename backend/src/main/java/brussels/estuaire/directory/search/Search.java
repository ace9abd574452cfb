package brussels.estuaire.directory.search;

import brussels.estuaire.platform.Where;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: a list's parameters, and what its typed words were understood as.
 *
 * @param understood null when nothing was typed
 * @param query the words for PostgreSQL's text search; null when none remain beside a place
 * @param now the minutes that it is now; see {@link brussels.estuaire.directory.hours.Minute#numbersAt}
 */
record Search(
        ServiceFilter filter,
        @Nullable Understood understood,
        @Nullable String query,
        String now) {
    /** The condition of the typed words, and the parameter that brings them. */
    static final String WORDS = "q";

    /** The condition of a distance. */
    static final String NEAR = "near";

    /** The condition of a place among the typed words. */
    static final String PLACE = "place";

    /** Read once, and not again for each service: PostgreSQL would parse a bare cast of a parameter row by row. */
    private static final String QUERY = "(select cast(:q as tsquery))";

    private static final String DISTANCE = "service_distance(l.service_id, cast(:near as double precision[]))";

    private static final String OPEN = """
            not s.closed_on @> cast(:today as date) and exists (select from service_opening read
                     where read.service_id = l.service_id and read.minutes && (select cast(:openNow as int4multirange)))""";

    private static final String TO_VERIFY = """
            to_verify(due_on(s.verified_on, s.created_at, o.verification_months), cast(:today as date)) = :toVerify""";

    private static final String ACCEPTS_REQUESTS =
            "s.accepts_requests = :acceptsRequests and s.accepts_requests_until >= cast(:today as date)";

    /** A condition of the list, under the name of its parameter. */
    private record Condition(String sql, @Nullable Object value) {
        boolean isSet() {
            return value != null && !(value instanceof Collection<?> several && several.isEmpty());
        }
    }

    /**
     * Adds what is looked for to a list's conditions.
     *
     * @param but the condition to leave out, for the facet that counts its own values; none when it is empty
     */
    Where applyTo(Where where, String but) {
        conditions().forEach((name, condition) -> {
            if (!name.equals(but)) {
                where.and(condition.sql, name, condition.value);
            }
        });
        return where;
    }

    /** Whether a condition is asked for. */
    boolean sets(String name) {
        return Optional.ofNullable(conditions().get(name))
                .filter(Condition::isSet)
                .isPresent();
    }

    /** The conditions that are asked for, by name, without which of them drafts would be left out. */
    List<String> set() {
        return conditions().entrySet().stream()
                .filter(condition -> condition.getValue().isSet())
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("visibility"))
                .toList();
    }

    private Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        conditions.put(WORDS, new Condition("l.search @@ " + QUERY, query));
        conditions.put(PLACE, place());
        conditions.put("bassin", new Condition(bears("bassin", "bassin"), filter.bassin()));
        conditions.put("commune", new Condition(bears("commune", "commune"), filter.commune()));
        conditions.put("postalCode", new Condition(bears("postalCode", "postalCode"), filter.postalCode()));
        conditions.put("theme", new Condition(bears("THEMES", "theme"), filter.theme()));
        conditions.put("type", new Condition(bears("TYPES", "type"), filter.type()));
        conditions.put("audience", new Condition(bears("AUDIENCES", "audience"), filter.audience()));
        conditions.put("language", new Condition(bears("LANGUAGES", "language"), filter.language()));
        conditions.put("cost", new Condition(bears("COSTS", "cost"), filter.cost()));
        conditions.putAll(ofToday());
        conditions.put("practice", new Condition(bears("PRACTICES", "practice"), filter.practice()));
        conditions.put("access", new Condition(bears("access", "access"), Where.names(filter.access())));
        chooseOutright(conditions);
        conditions.put(
                "visibility", new Condition("s.visibility = any (:visibility)", Where.names(filter.visibility())));
        return conditions;
    }

    /** What is chosen by itself or by where it is, whatever it offers. */
    private void chooseOutright(Map<String, Condition> conditions) {
        conditions.put(
                "organisation",
                new Condition(
                        "s.organisation_id = any (cast(:organisation as uuid[]))",
                        filter.organisation().stream().map(UUID::toString).toList()));
        conditions.put(
                "id",
                new Condition(
                        "l.service_id = any (cast(:id as uuid[]))",
                        filter.id().stream().map(UUID::toString).toList()));
        conditions.put(
                NEAR,
                new Condition(
                        "l.service_id in (select service_id from services_around(cast(:near as double precision[])))",
                        filter.around()));
    }

    /** The conditions that time fulfils or breaks without anybody's act. */
    private Map<String, Condition> ofToday() {
        var conditions = new LinkedHashMap<String, Condition>();
        conditions.put("openNow", new Condition(OPEN, Boolean.TRUE.equals(filter.openNow()) ? now : null));
        conditions.put(
                "acceptsRequests",
                new Condition(ACCEPTS_REQUESTS, Boolean.TRUE.equals(filter.acceptsRequests()) ? true : null));
        conditions.put(
                "verifiedSince",
                new Condition("s.verified_on >= cast(:verifiedSince as date)", filter.verifiedSince()));
        conditions.put("toVerify", new Condition(TO_VERIFY, Boolean.TRUE.equals(filter.toVerify()) ? true : null));
        return conditions;
    }

    private Condition place() {
        var place = understood == null ? null : understood.place();
        return place == null
                ? new Condition("", null)
                : new Condition(bears(place.kind().facet(), PLACE), place.codes());
    }

    private static String bears(String facet, String parameter) {
        var labels = facet.equals("bassin")
                ? "bassin_labels(cast(:today as date)) where bassin"
                : "label where facet = '" + facet + "' and code";
        return "l.labels && array(select id from %s = any (:%s))".formatted(labels, parameter);
    }

    /**
     * What a list is sorted by.
     *
     * @param keys what is read of each service found, to sort it
     */
    record Order(String keys, String by) {}

    /** How far a service {@code s} is, as a join: {@code nearest.kilometres}, {@code nearest.approximate}; null without a point. */
    String nearest() {
        return filter.near() == null
                ? " cross join (select cast(null as double precision) as kilometres, cast(null as boolean) as approximate) nearest"
                : " cross join lateral service_distance(s.id, cast(:near as double precision[])) nearest";
    }

    /**
     * The nearest first when a point is given; the most telling first when words are searched; by name, with no organisation
     * favoured; or the latest changed.
     */
    Order order() {
        if (filter.near() != null && (filter.sort() == null || filter.sort().equals("distance"))) {
            return new Order(
                    "l.sort_key as name_key, (select kilometres from " + DISTANCE + ") as distance",
                    " order by distance, name_key, id");
        }
        if (query != null && (filter.sort() == null || filter.sort().equals("relevance"))) {
            return new Order(
                    "l.sort_key as name_key, ts_rank(l.headline, " + QUERY + ") as rank",
                    " order by rank desc, name_key, id");
        }
        return "-updatedAt".equals(filter.sort())
                ? new Order("s.updated_at as changed_at", " order by changed_at desc, id")
                : new Order("l.sort_key as name_key", " order by name_key, id");
    }
}
