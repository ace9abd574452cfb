package brussels.estuaire.evaluations.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Published reports as they were written last, for readers who are nobody in particular.
 *
 * <p>Many read what changes no more: to write one costs a dozen statements, to know that it is the same one. What is withdrawn changes its
 * mark, and is told no more at once.
 */
@ApplicationScoped
class WrittenReports {
    private static final long MOST_BYTES = 8L << 20;
    private static final Duration UNASKED = Duration.ofHours(2);
    private static final String MARK = "select evaluation_report_mark(?)";

    private final DataSource database;

    private final Cache<UUID, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((UUID evaluation, Kept it) -> it.written.json().length)
            .expireAfterAccess(UNASKED)
            .build();

    /**
     * A report as it is sent.
     *
     * @param version of what is written of it
     */
    record Written(byte[] json, int version) {}

    private record Kept(String mark, Written written) {}

    WrittenReports(DataSource database) {
        this.database = database;
    }

    /** The one of an evaluation, written anew when it has changed, or is not published: then it is not kept. */
    Written of(UUID evaluation, Supplier<Written> write) {
        return mark(evaluation).map(mark -> of(evaluation, mark, write)).orElseGet(write);
    }

    private Written of(UUID evaluation, String mark, Supplier<Written> write) {
        var known = kept.getIfPresent(evaluation);
        if (known != null && known.mark.equals(mark)) {
            return known.written;
        }
        var written = write.get();
        // what was changed while it was written stands in it or does not: the mark of before fits neither again
        kept.put(evaluation, new Kept(mark, written));
        return written;
    }

    private Optional<String> mark(UUID evaluation) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MARK)) {
            statement.setObject(1, evaluation);
            var answer = statement.executeQuery();
            answer.next();
            return Optional.ofNullable(answer.getString(1));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
