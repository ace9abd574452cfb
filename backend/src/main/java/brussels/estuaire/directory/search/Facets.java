package brussels.estuaire.directory.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import brussels.estuaire.platform.Page.Facet;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The filters whose values are counted: how many services of a list bear each.
 *
 * <p>A facet respects the other filters, and not itself: one sees what one would find by choosing another value. So those whose
 * own filter is set are counted on services of their own, and the others all together on those that are found.
 */
record Facets(List<String> names) {
    /** The facets, by how the database names them: a vocabulary, or a kind of place. */
    private static final Map<String, String> STORED = Map.of(
            "theme", "THEMES",
            "type", "TYPES",
            "audience", "AUDIENCES",
            "language", "LANGUAGES",
            "cost", "COSTS",
            "practice", "PRACTICES",
            "commune", "commune",
            "bassin", "bassin");

    /**
     * The counts of the facets {@code :facets} among services {@code found} with their {@code labels}, as one JSON list, the
     * most borne first. A service bears a label once, but several labels may place it in one bassin.
     */
    private static final String COUNTED = """
            (with counted (facet, code, services) as (
               select label.facet, label.code, borne.services
                 from (select label, count(*) as services from (select unnest(labels) as label from found) as each group by label) as borne
                 join label on label.id = borne.label
                where label.facet = any (:facets) and label.facet <> 'bassin'
               union all
               select 'bassin', bassin, count(distinct placed.id)
                 from (select id, unnest(labels) as label from found) as placed
                 join bassin_labels(cast(:today as date)) as located on located.id = placed.label
                where 'bassin' = any (:facets)
                group by bassin
             )
             select cast(jsonb_agg(jsonb_build_object('facet', facet, 'code', counted.code,
                                                      'label', coalesce(term.label, commune.name, bassin.name), 'count', services)
                                   order by services desc, counted.code) as text)
               from counted
               left join term on term.vocabulary = facet and term.code = counted.code
               left join commune on facet = 'commune' and commune.nis = counted.code
               left join bassin on facet = 'bassin' and bassin.code = counted.code
              where coalesce(term.label, commune.name, bassin.name) is not null)""";

    /** A value that is borne. */
    private record Counted(String facet, String code, Text label, long count) {}

    /**
     * Those that are asked for.
     *
     * @param asked their names, separated by commas
     */
    static Facets named(@Nullable String asked) {
        var names = asked == null
                ? List.<String>of()
                : Arrays.stream(asked.split(",", -1)).distinct().toList();
        if (!STORED.keySet().containsAll(names)) {
            throw Refusal.malformed("facets", "unknown");
        }
        return new Facets(names);
    }

    /** Some of them. */
    Facets only(Predicate<String> chosen) {
        return new Facets(names.stream().filter(chosen).toList());
    }

    /** What is to be read of each service found, besides, so that they can be counted. */
    String keys() {
        return names.isEmpty() ? "" : ", l.labels";
    }

    /** Their counts, as a column of a query that has found services. */
    String counted() {
        return names.isEmpty() ? "cast(null as text)" : COUNTED;
    }

    /** The value of {@code :facets}. */
    List<String> stored() {
        return names.stream().map(Facets::stored).toList();
    }

    private static String stored(String name) {
        return requireNonNull(STORED.get(name));
    }

    /** The counts that a query answered with, by facet. */
    Map<String, List<Facet>> read(@Nullable String counted) {
        var counts = StoredText.list(counted == null ? "[]" : counted, Counted.class).stream()
                .collect(groupingBy(Counted::facet, mapping(it -> new Facet(it.code, it.label, it.count), toList())));
        var facets = new LinkedHashMap<String, List<Facet>>();
        names.forEach(name -> facets.put(name, counts.getOrDefault(stored(name), List.of())));
        return facets;
    }
}
