package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Erases what people wrote: 90 days after the answer, and a year after the suggestion when nobody has answered. One that nobody
 * confirmed in a week is gone as a whole.
 */
@ApplicationScoped
class EraseSuggestions {
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration AFTER_THE_ANSWER = Duration.ofDays(90);
    private static final Duration WITHOUT_ANSWER = Duration.ofDays(365);

    private final EntityManager entities;
    private final Clock clock;

    EraseSuggestions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.event-suggestions.every}")
    @Transactional
    void erase() {
        var now = clock.now();
        entities.createNativeQuery("delete from event_suggestion where confirmed_at is null and created_at < :before")
                .setParameter("before", now.minus(UNCONFIRMED))
                .executeUpdate();
        entities.createNativeQuery("""
                        with over as (
                          update event_suggestion set erased_at = :now
                           where erased_at is null and confirmed_at is not null
                             and coalesce(answered_at < :answeredBefore, created_at < :suggestedBefore)
                          returning id)
                        select set_config(:guard, coalesce(string_agg(id::text, ','), ''), true) from over
                        """)
                .setParameter("now", now)
                .setParameter("answeredBefore", now.minus(AFTER_THE_ANSWER))
                .setParameter("suggestedBefore", now.minus(WITHOUT_ANSWER))
                .setParameter("guard", SuggestedWords.GUARD)
                .getSingleResult();
        // row-level security leaves only those in sight
        entities.createNativeQuery("delete from event_suggestion_words").executeUpdate();
    }
}
