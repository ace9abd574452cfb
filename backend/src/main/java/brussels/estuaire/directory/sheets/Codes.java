package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes that people's own words for terms and communes mean; what means nothing stays as it is, to be refused. */
@RequestScoped
public class Codes {
    /** Each label in each language; communes also by their aliases, and by postal codes that are theirs alone. */
    private static final String WORDS = """
            select vocabulary, code, lower(word) from term, jsonb_each_text(jsonb_strip_nulls(label)) as labels(language, word)
            union all
            select 'COMMUNES', nis, lower(word) from commune,
                   lateral (select value as word from jsonb_each_text(jsonb_strip_nulls(name))
                            union all select unnest(aliases)) as names
            union all
            select 'POSTAL_CODES', min(nis), code from commune, unnest(postal_codes) as codes(code)
             group by code having count(*) = 1""";

    private static final String OFFERED = """
            select lower(vocabulary), code, coalesce(label->>:language, label->>'fr', label->>'nl') from (
              select vocabulary, code, label, position from term where not obsolete
              union all select 'COMMUNES', nis, name, 0 from commune
              union all select 'BASSINS', code, name, 0 from bassin) as offered
             order by vocabulary, position, code""";

    private static final Map<String, String> VOCABULARIES = Map.of(
            "type",
            "TYPES",
            "themes",
            "THEMES",
            "audiences",
            "AUDIENCES",
            "languages",
            "LANGUAGES",
            "cost",
            "COSTS",
            "practice",
            "PRACTICES",
            "commune",
            "COMMUNES",
            "territory",
            "COMMUNES");

    private final EntityManager entities;
    private @Nullable Map<String, String> known;

    Codes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The code of a word.
     *
     * @param column what the word stands in: {@code themes}
     */
    public String of(String column, String word) {
        var vocabulary = VOCABULARIES.get(column);
        return vocabulary == null ? word.toUpperCase(Locale.ROOT) : known().getOrDefault(key(vocabulary, word), word);
    }

    /** The codes that are offered, each with its column and its label. */
    @SuppressWarnings("unchecked")
    List<List<String>> offered(Language language) {
        var rows = (List<Tuple>) entities.createNativeQuery(OFFERED, Tuple.class)
                .setParameter("language", language.code())
                .getResultList();
        return rows.stream()
                .map(row -> List.of(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** The one commune of a postal code; null when there are several, or none. */
    public @Nullable String communeOf(String postalCode) {
        return known().get(key("POSTAL_CODES", postalCode));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> known() {
        if (known == null) {
            known = new HashMap<>();
            var rows =
                    (List<Tuple>) entities.createNativeQuery(WORDS, Tuple.class).getResultList();
            rows.forEach(row -> known.putIfAbsent(
                    key(row.get(0, String.class), row.get(2, String.class)), row.get(1, String.class)));
        }
        return known;
    }

    private static String key(String vocabulary, String word) {
        return vocabulary + " " + word.toLowerCase(Locale.ROOT);
    }
}
