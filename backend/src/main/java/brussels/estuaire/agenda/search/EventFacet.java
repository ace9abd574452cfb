package brussels.estuaire.agenda.search;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A filter whose values are counted: how many events of the list bear each, the other filters being held. */
enum EventFacet {
    /** What kind of event it is. */
    TYPE("e.type", "select code, label from term where vocabulary = 'EVENT_TYPES'"),
    /** What it is about. */
    THEME("unnest(e.themes)", "select code, label from term where vocabulary = 'THEMES'"),
    /** In which languages it is held. */
    LANGUAGE("unnest(e.languages)", "select code, label from term where vocabulary = 'LANGUAGES'"),
    /** Where it is announced; REGION for the whole Region. */
    BASSIN("coalesce(e.bassin, 'REGION')", """
            select code, name from bassin
            union all select 'REGION', cast('{"fr": "Toute la Région", "nl": "Het hele Gewest", "en": "The whole Region"}' as jsonb)"""),
    /** In which commune it takes place. */
    PLACE("e.place_commune", "select nis, name from commune");

    private final String code;
    private final String labels;

    EventFacet(String code, String labels) {
        this.code = code;
        this.labels = labels;
    }

    /** The name of its filter. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Those that are asked for.
     *
     * @param asked their names, separated by commas
     */
    static List<EventFacet> named(@Nullable String asked) {
        return asked == null
                ? List.of()
                : Arrays.stream(asked.split(",", -1))
                        .distinct()
                        .map(EventFacet::known)
                        .toList();
    }

    /** The counts among the events that hold, the most borne first. */
    @SuppressWarnings("unchecked")
    List<Page.Facet> count(EntityManager entities, Where where, String from) {
        var rows = (List<Tuple>) where.query(
                        entities,
                        "select code, cast(max(cast(label as text)) as text), count(*) from (select " + code
                                + " as code" + from,
                        ") as borne join (" + labels
                                + ") as known (code, label) using (code) group by code order by 3 desc, 1",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Page.Facet(
                        row.get(0, String.class), StoredText.read(row.get(1, String.class)), row.get(2, Long.class)))
                .toList();
    }

    private static EventFacet known(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("facets", "unknown"));
    }
}
