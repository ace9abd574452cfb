package brussels.estuaire.agenda.search;

import brussels.estuaire.platform.problem.Language;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Calendars as they were written last.
 *
 * <p>Many programs subscribe to few calendars, which change a few times a day, and to write one costs much more than to know that
 * it has not changed: while its mark is the same, it is not written again.
 */
@ApplicationScoped
class WrittenCalendars {
    private static final long MOST_BYTES = 8L << 20;
    private static final Duration UNASKED = Duration.ofHours(2);

    private final Cache<Key, byte[]> written = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] calendar) -> calendar.length + key.asked.length())
            .expireAfterAccess(UNASKED)
            .build();

    /**
     * Which calendar it is.
     *
     * @param asked who may see what of it, and its filters: two callers share one only when they see the same
     * @param mark what distinguishes it from what it was before
     */
    record Key(String asked, Language language, String mark) {}

    byte[] of(Key key, Supplier<String> write) {
        return written.get(key, unwritten -> write.get().getBytes(StandardCharsets.UTF_8));
    }
}
