package brussels.estuaire.agenda.search;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
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
    List<Page.Facet> count(DataSource database, Where where) {
        return where.rows(
                database,
                "select code, cast(label as text) as label, borne from (select code, count(*) as borne from (select "
                        + code + " as code from event e",
                ") as each group by code) as counted join (" + labels
                        + ") as known (code, label) using (code) order by borne desc, code",
                row -> new Page.Facet(
                        row.getString("code"), StoredText.read(row.getString("label")), row.getLong("borne")));
    }

    private static EventFacet known(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("facets", "unknown"));
    }
}
