package brussels.estuaire.directory.search;

import brussels.estuaire.directory.hours.Minute;
import brussels.estuaire.directory.search.Understood.Kind;
import brussels.estuaire.directory.search.Understood.Place;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type as words and a place.
 *
 * <p>People type the same, page after page: what it means is kept for some seconds. A mistyped word is read from the list of
 * the words that are published, which is itself kept here: a service is found by its own words at once, by their
 * misspellings after the next reading.
 */
@ApplicationScoped
class UnderstandSearch {
    /** Signs alone are no words: they find nothing, and not everything. */
    private static final String READ = """
            select words, kind, codes, cast(label as text),
                   case when words is null and kind is not null then null
                        else coalesce(cast(search_query(words) as text), '') end
              from understood(:typed)""";

    private static final long MOST_KEPT = 1_000;
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final EntityManager entities;
    private final Clock clock;
    private final Cache<String, Meaning> meanings =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
    private @Nullable Instant latest;

    /** What was typed, and the query for PostgreSQL's text search that it comes to; null when only a place was typed. */
    private record Meaning(Understood understood, @Nullable String query) {}

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
        var meaning = meanings.get(typed, this::read);
        return new Search(filter, meaning.understood, meaning.query, now);
    }

    /** Reads the published words again if a service has changed since the last time. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void whenServicesChanged() {
        var changed = (Instant) entities.createNativeQuery("select max(updated_at) from service", Instant.class)
                .getSingleResult();
        if (changed != null && !changed.equals(latest)) {
            entities.createNativeQuery("refresh materialized view concurrently search_word")
                    .executeUpdate();
            latest = changed;
            meanings.invalidateAll();
        }
    }

    private Meaning read(String typed) {
        var row = (Tuple) entities.createNativeQuery(READ, Tuple.class)
                .setParameter("typed", typed)
                .getSingleResult();
        return new Meaning(new Understood(row.get(0, String.class), place(row)), row.get(4, String.class));
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
