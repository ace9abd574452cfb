package brussels.estuaire.directory.search;

import brussels.estuaire.directory.hours.Minute;
import brussels.estuaire.directory.search.Understood.Kind;
import brussels.estuaire.directory.search.Understood.Place;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what people type as words and a place, once for all the queries of a list. */
@RequestScoped
class UnderstandSearch {
    /** Signs alone are no words: they find nothing, and not everything. */
    private static final String READ = """
            select words, kind, codes, cast(label as text),
                   case when words is null and kind is not null then null
                        else coalesce(cast(search_query(words) as text), '') end
              from understood(:typed)""";

    private final EntityManager entities;
    private final Clock clock;

    UnderstandSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What the parameters look for. */
    Search of(ServiceFilter filter) {
        var now = Minute.numbersAt(clock.now());
        var typed = filter.q();
        if (typed == null || typed.isBlank()) {
            return new Search(filter, null, null, now);
        }
        var row = (Tuple) entities.createNativeQuery(READ, Tuple.class)
                .setParameter("typed", typed)
                .getSingleResult();
        return new Search(filter, new Understood(row.get(0, String.class), place(row)), row.get(4, String.class), now);
    }

    private static @Nullable Place place(Tuple row) {
        var kind = row.get(1, String.class);
        return kind == null
                ? null
                : new Place(
                        Kind.valueOf(kind),
                        List.of(row.get(2, String[].class)),
                        StoredText.read(row.get(3, String.class)));
    }
}
