package brussels.estuaire.directory;

import brussels.estuaire.platform.Page.Facet;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each value of a filter, the services of a list that bear it.
 *
 * <p>Each facet respects the other filters, and not itself: one sees what one would find by choosing another value.
 */
@RequestScoped
class CountFacets {
    private static final String TERMS = """
            join service_term borne on borne.service_id = s.id and borne.vocabulary = '%s'
            join term labelled on labelled.vocabulary = borne.vocabulary and labelled.code = borne.code""";

    /** What is joined to the list, and the columns of the code and of its label. */
    private enum Counted {
        THEME("labelled.code", "labelled.label", TERMS.formatted("THEMES")),
        TYPE("labelled.code", "labelled.label", TERMS.formatted("TYPES")),
        AUDIENCE("labelled.code", "labelled.label", TERMS.formatted("AUDIENCES")),
        LANGUAGE("labelled.code", "labelled.label", TERMS.formatted("LANGUAGES")),
        COST("labelled.code", "labelled.label", TERMS.formatted("COSTS")),
        COMMUNE("labelled.nis", "labelled.name", """
                join lateral (select distinct commune from service_location where service_id = s.id
                              union select unnest(s.territory)) place on true
                join commune labelled on labelled.nis = place.commune"""),
        BASSIN("labelled.code", "labelled.name", """
                join lateral (
                    select assignment.bassin from service_location at
                      join locality on locality.commune = at.commune
                       and (at.postal_code is null or at.postal_code = any (locality.postal_codes))
                      join assignment on assignment.locality_id = locality.id and assignment.valid @> cast(:today as date)
                     where at.service_id = s.id
                    union select assignment.bassin from locality
                      join assignment on assignment.locality_id = locality.id and assignment.valid @> cast(:today as date)
                     where locality.commune = any (s.territory)
                    union select unnest(s.territory)) place on true
                join bassin labelled on labelled.code = place.bassin""");

        private final String code;
        private final String label;
        private final String join;

        Counted(String code, String label, String join) {
            this.code = code;
            this.label = label;
            this.join = join;
        }

        String select() {
            return "select %s, cast(%s as text), count(distinct s.id) %s %s"
                    .formatted(code, label, FindServices.FROM, join);
        }

        String then() {
            return " group by 1, 2 order by 3 desc, 1";
        }
    }

    private final FindServices services;
    private final EntityManager entities;
    private final ObjectMapper json;

    CountFacets(FindServices services, EntityManager entities, ObjectMapper json) {
        this.services = services;
        this.entities = entities;
        this.json = json;
    }

    /**
     * The facets asked for, by name; null when none was.
     *
     * @param asked their names, separated by commas
     */
    @Nullable
    Map<String, List<Facet>> of(ServiceFilter filter, @Nullable String asked) {
        if (asked == null) {
            return null;
        }
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var name : asked.split(",", -1)) {
            facets.put(name, facets(filter, name));
        }
        return facets;
    }

    @SuppressWarnings("unchecked")
    private List<Facet> facets(ServiceFilter filter, String name) {
        var counted = Arrays.stream(Counted.values())
                .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("facets", "unknown"));
        var rows = (List<Tuple>) services.where(filter, name)
                .query(entities, counted.select(), counted.then(), Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Facet(row.get(0, String.class), label(row.get(1, String.class)), row.get(2, Long.class)))
                .toList();
    }

    private Text label(String stored) {
        try {
            return json.readValue(stored, Text.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A label is not a text", e);
        }
    }
}
