package brussels.estuaire.directory.saved;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Erases searches whose address nobody confirmed in a week, and those whose mails were stopped 30 days ago. */
@ApplicationScoped
class EraseSavedSearches {
    private static final Duration WITHOUT_ANSWER = Duration.ofDays(7);
    private static final Duration AFTER_STOP = Duration.ofDays(30);

    private final EntityManager entities;
    private final Clock clock;

    EraseSavedSearches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h")
    @Transactional
    void erase() {
        GuardedRows.name(entities, SavedSearch.GUARD, "erase");
        entities.createNativeQuery("""
                        delete from saved_search
                         where (confirmed_at is null and created_at < :savedBefore)
                            or id in (select about from mail_subscription
                                       where topic = 'SAVED_SEARCH' and stopped_at < :stoppedBefore)
                        """)
                .setParameter("savedBefore", clock.now().minus(WITHOUT_ANSWER))
                .setParameter("stoppedBefore", clock.now().minus(AFTER_STOP))
                .executeUpdate();
    }
}
