package brussels.estuaire.directory.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the list of the words that are published, from which a mistyped word is read.
 *
 * <p>A service is found by its own words at once; by their misspellings, after the next refresh.
 */
@ApplicationScoped
class RefreshWords {
    private final EntityManager entities;
    private final UnderstandSearch understand;
    private @Nullable Instant latest;

    RefreshWords(EntityManager entities, UnderstandSearch understand) {
        this.entities = entities;
        this.understand = understand;
    }

    /** Reads the words again if a service has changed since the last time. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void whenServicesChanged() {
        var changed = (Instant) entities.createNativeQuery("select max(updated_at) from service", Instant.class)
                .getSingleResult();
        if (changed != null && !changed.equals(latest)) {
            entities.createNativeQuery("refresh materialized view concurrently search_word")
                    .executeUpdate();
            latest = changed;
            understand.forget();
        }
    }
}
