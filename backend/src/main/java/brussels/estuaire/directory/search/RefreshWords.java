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
    private @Nullable Instant latest;

    RefreshWords(EntityManager entities) {
        this.entities = entities;
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
        }
    }
}
