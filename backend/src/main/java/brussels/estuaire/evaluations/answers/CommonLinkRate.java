package brussels.estuaire.evaluations.answers;

import brussels.estuaire.platform.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;

/**
 * Slows down those who answer by a common link, from wherever they come: it is shown to many, and who floods it would take the connections
 * to the database from everybody.
 *
 * <p>Each link has a bucket by what is presented, whatever that is worth, since it is known before the database is asked. A full hall that answers
 * within some minutes notices nothing.
 */
@ApplicationScoped
class CommonLinkRate {
    private static final int AT_ONCE = 100;
    private static final int EACH_SECOND = 10;
    private static final long MOST_BUCKETS = 10_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(Duration.ofSeconds(AT_ONCE / EACH_SECOND))
            .build();

    /** Refuses with 429 when too many come by it. */
    void count(String presented) {
        var probe = bucket(presented).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
            throw Refusal.of(429, "too-many-requests").with("Retry-After", Long.toString(wait));
        }
    }

    Bucket bucket(String presented) {
        return Objects.requireNonNull(buckets.get(
                presented,
                link -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(EACH_SECOND, Duration.ofSeconds(1)))
                        .build()));
    }
}
