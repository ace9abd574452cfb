package brussels.estuaire.directory.suggestions;

import brussels.estuaire.directory.search.Understood.Kind;
import brussels.estuaire.directory.search.Understood.Place;
import brussels.estuaire.directory.suggestions.Suggestions.Named;
import brussels.estuaire.directory.suggestions.Suggestions.Theme;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds what begins like what is being typed: by their names only, and only what everybody may see. */
@RequestScoped
class FindSuggestions {
    private static final String SERVICES = """
            with typed as (select search_query(:q) as query)
            select s.id, cast(s.name as text) from typed, service_listing l join service s on s.id = l.service_id
             where l.search @@ typed.query and ts_filter(l.headline, '{a}') @@ typed.query and l.listed
             order by ts_rank(l.headline, typed.query) desc, l.sort_key, s.id limit 5""";

    private static final String ORGANISATIONS = """
            with typed as (select search_query(:q) as query)
            select o.id, cast(o.name as text) from typed, organisation o
             where o.search @@ typed.query and ts_filter(o.search, '{a}') @@ typed.query and o.status = 'ACTIVE'
             order by ts_rank(o.search, typed.query) desc, o.sort_name, o.id limit 5""";

    private static final String THEMES = """
            select code, cast(label as text) from term
             where vocabulary = 'THEMES' and not obsolete
               and with_synonyms(searchable(all_languages(label))) @@ search_query(:q)
             order by position, code limit 5""";

    /** « 1040 Etterbeek » is how a place is written in full, and not another place. */
    private static final String PLACES = """
            select kind, codes, cast(label as text)
              from place, plain_text(:q) as typed
             where typed <> '' and starts_with(words, typed) and words !~ '^[0-9]{4} | [0-9]{4}$'
             group by kind, codes, label
             order by min(length(words)), min(words) limit 5""";

    private final EntityManager entities;

    FindSuggestions(EntityManager entities) {
        this.entities = entities;
    }

    /** What the typed beginning suggests. */
    Suggestions of(String typed) {
        return new Suggestions(
                found(SERVICES, typed, FindSuggestions::named),
                found(ORGANISATIONS, typed, FindSuggestions::named),
                found(THEMES, typed, row -> new Theme(row.get(0, String.class), text(row, 1))),
                found(PLACES, typed, FindSuggestions::place));
    }

    @SuppressWarnings("unchecked")
    private <S> List<S> found(String query, String typed, Function<Tuple, S> suggestion) {
        var rows = (List<Tuple>) entities.createNativeQuery(query, Tuple.class)
                .setParameter("q", typed)
                .getResultList();
        return rows.stream().map(suggestion).toList();
    }

    private static Named named(Tuple row) {
        return new Named(row.get(0, UUID.class), text(row, 1));
    }

    private static Place place(Tuple row) {
        return new Place(Kind.valueOf(row.get(0, String.class)), List.of(row.get(1, String[].class)), text(row, 2));
    }

    private static Text text(Tuple row, int column) {
        return StoredText.read(row.get(column, String.class));
    }
}
