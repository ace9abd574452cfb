package brussels.estuaire.directory.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.platform.Page.Facet;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each value of a filter, the services of a list that bear it.
 *
 * <p>Each facet respects the other filters, and not itself: one sees what one would find by choosing another value. The
 * facets whose own filter is not set are all counted on the same services, and so in one query.
 */
@RequestScoped
class CountFacets {
    /** The facets, by how the database names them: a vocabulary, or a kind of place. */
    private static final Map<String, String> FACETS = Map.of(
            "theme", "THEMES",
            "type", "TYPES",
            "audience", "AUDIENCES",
            "language", "LANGUAGES",
            "cost", "COSTS",
            "practice", "PRACTICES",
            "commune", "commune",
            "bassin", "bassin");

    private static final String FOUND =
            "with found as materialized (select l.service_id, l.labels " + VisibleServices.FROM;

    /** A service bears a label once, but several labels may place it in one bassin. */
    private static final String COUNTED = """
            ),
            counted (facet, code, services) as (
              select label.facet, label.code, borne.services
                from (select id, count(*) as services from found, unnest(labels) as id group by id) borne
                join label using (id)
               where label.facet = any (:facets) and label.facet <> 'bassin'
              union all
              select 'bassin', bassin, count(distinct service_id)
                from found, unnest(labels) as id join bassin_labels(cast(:today as date)) using (id)
               where 'bassin' = any (:facets)
               group by bassin
            )
            select facet, counted.code, cast(coalesce(term.label, commune.name, bassin.name) as text), services
              from counted
              left join term on term.vocabulary = facet and term.code = counted.code
              left join commune on facet = 'commune' and commune.nis = counted.code
              left join bassin on facet = 'bassin' and bassin.code = counted.code
             where coalesce(term.label, commune.name, bassin.name) is not null
             order by services desc, counted.code""";

    private final FindServices services;
    private final EntityManager entities;

    CountFacets(FindServices services, EntityManager entities) {
        this.services = services;
        this.entities = entities;
    }

    /**
     * The facets asked for, by name; null when none was.
     *
     * @param asked their names, separated by commas
     */
    @Nullable
    Map<String, List<Facet>> of(Search search, @Nullable String asked) {
        if (asked == null) {
            return null;
        }
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var name : asked.split(",", -1)) {
            if (!FACETS.containsKey(name)) {
                throw Refusal.malformed("facets", "unknown");
            }
            facets.put(name, new ArrayList<>());
        }
        facets.keySet().stream()
                .collect(groupingBy(name -> search.sets(name) ? name : ""))
                .forEach((own, names) -> count(services.where(search, own), names, facets));
        return facets;
    }

    @SuppressWarnings("unchecked")
    private void count(Where found, List<String> names, Map<String, List<Facet>> facets) {
        var named = names.stream().collect(toMap(FACETS::get, facets::get));
        var rows = (List<Tuple>) found.with("facets", named.keySet())
                .query(entities, FOUND, COUNTED, Tuple.class)
                .getResultList();
        for (var row : rows) {
            requireNonNull(named.get(row.get(0, String.class)))
                    .add(new Facet(
                            row.get(1, String.class),
                            StoredText.read(row.get(2, String.class)),
                            row.get(3, Long.class)));
        }
    }
}
