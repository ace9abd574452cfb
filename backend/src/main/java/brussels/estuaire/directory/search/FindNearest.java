package brussels.estuaire.directory.search;

import brussels.estuaire.directory.search.ServiceList.Nearest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a search finds nothing, what it would find by leaving out one of its conditions, or one of its words. */
@RequestScoped
class FindNearest {
    /** Longer sentences are no list of conditions. */
    private static final int MOST_WORDS = 8;

    private final FindServices services;

    FindNearest(FindServices services) {
        this.services = services;
    }

    /** What is found, most first; what finds nothing either is left out. */
    List<Nearest> of(Search search) {
        var filters = search.set().size() < 2
                ? Stream.<Nearest>empty()
                : search.set().stream().map(name -> new Nearest(name, null, count(search, name)));
        return Stream.concat(filters, words(search))
                .filter(nearest -> nearest.total() > 0)
                .sorted(Comparator.comparing(Nearest::total).reversed())
                .toList();
    }

    private Stream<Nearest> words(Search search) {
        var typed = search.understood() == null ? null : search.understood().words();
        var words = typed == null ? new String[0] : typed.split(" ");
        return words.length < 2 || words.length > MOST_WORDS
                ? Stream.empty()
                : Arrays.stream(words).map(word -> without(word, words, search));
    }

    private Nearest without(String word, String[] words, Search search) {
        var kept = Arrays.stream(words).filter(other -> !other.equals(word)).collect(Collectors.joining(" "));
        var where = services.where(search, Search.WORDS).and("l.search @@ (select search_query(:kept))", "kept", kept);
        return new Nearest(Search.WORDS, kept, services.count(where));
    }

    private long count(Search search, String but) {
        return services.count(services.where(search, but));
    }
}
