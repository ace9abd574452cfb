package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Where;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The codes of the vocabularies, obsolete ones too.
 *
 * <p>Every list asks whether the codes of its filters exist, and terms are added a few times a year: they are kept in memory, and
 * read anew when this backend has added one, or after a second, since another may have.
 */
@ApplicationScoped
class KnownTerms {
    private static final Duration UNSEEN = Duration.ofSeconds(1);
    private static final String ALL = "all";

    private final DataSource database;
    private final Cache<String, Map<Vocabulary, Set<String>>> codes =
            Caffeine.newBuilder().expireAfterWrite(UNSEEN).build();

    KnownTerms(DataSource database) {
        this.database = database;
    }

    private record Key(Vocabulary vocabulary, String code) {}

    /** A term was added. */
    record Added() {}

    boolean has(Vocabulary vocabulary, String code) {
        return codes.get(ALL, all -> read()).getOrDefault(vocabulary, Set.of()).contains(code);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Added added) {
        codes.invalidateAll();
    }

    private Map<Vocabulary, Set<String>> read() {
        return new Where()
                        .rows(
                                database,
                                "select vocabulary, code from term",
                                "",
                                row -> new Key(Vocabulary.valueOf(row.getString("vocabulary")), row.getString("code")))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Key::vocabulary, Collectors.mapping(Key::code, Collectors.toUnmodifiableSet())));
    }
}
