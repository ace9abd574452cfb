package brussels.estuaire.directory.reports;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Erases what people wrote: 90 days after the answer, and a year after the report when nobody has answered. */
@ApplicationScoped
class EraseWords {
    private static final Duration AFTER_THE_ANSWER = Duration.ofDays(90);
    private static final Duration WITHOUT_ANSWER = Duration.ofDays(365);

    private final EntityManager entities;
    private final Clock clock;

    EraseWords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "1h")
    @Transactional
    void erase() {
        var now = clock.now();
        entities.createNativeQuery("""
                        with over as (
                          update error_report set erased_at = :now
                           where erased_at is null
                             and coalesce(answered_at < :answeredBefore, created_at < :reportedBefore)
                          returning id)
                        select set_config(:guard, coalesce(string_agg(id::text, ','), ''), true) from over
                        """)
                .setParameter("now", now)
                .setParameter("answeredBefore", now.minus(AFTER_THE_ANSWER))
                .setParameter("reportedBefore", now.minus(WITHOUT_ANSWER))
                .setParameter("guard", ReportedWords.GUARD)
                .getSingleResult();
        // row-level security leaves only those in sight
        entities.createNativeQuery("delete from error_report_words").executeUpdate();
    }
}
