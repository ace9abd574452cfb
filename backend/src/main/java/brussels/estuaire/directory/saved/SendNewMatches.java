package brussels.estuaire.directory.saved;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.directory.search.NewMatches;
import brussels.estuaire.directory.search.NewMatches.Found;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells by mail what is new in saved searches: one search after the other, each in a transaction that holds its row.
 *
 * <p>Several backends may do so at once: what one holds, the others pass over. What is told and until when commit together.
 */
@ApplicationScoped
class SendNewMatches {
    private static final Logger LOG = Logger.getLogger(SendNewMatches.class);
    private static final int AT_ONCE = 200;

    /** What was published so lately may still be committing elsewhere: it is told the next time. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final NewMatches matches;
    private final Outbox outbox;
    private final Clock clock;

    SendNewMatches(EntityManager entities, NewMatches matches, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.matches = matches;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void send() {
        var looked = 0;
        while (looked < AT_ONCE && QuarkusTransaction.requiringNew().call(this::next)) {
            looked++;
        }
    }

    private boolean next() {
        GuardedRows.name(entities, SavedSearch.GUARD, "due");
        var id = (UUID) entities.createNativeQuery("select next_saved_search(:now)", UUID.class)
                .setParameter("now", clock.now())
                .getSingleResult();
        if (id == null) {
            return false;
        }
        var search = SavedSearch.byId(id).orElseThrow();
        var until = clock.now().minus(SETTLED);
        var found = found(search, until);
        if (found.total() > 0) {
            outbox.write(
                    "saved-search-matches",
                    search.recipient(),
                    told(search, found),
                    null,
                    new Subscription(Topic.SAVED_SEARCH, id));
        }
        search.told(until, clock.now());
        return true;
    }

    /** A query that the list takes no more finds nothing, and stops nobody else's mails. */
    private Found found(SavedSearch search, Instant until) {
        try {
            return matches.of(search.query, search.toldUntil, until);
        } catch (Refusal refused) {
            LOG.warnf("Saved search %s is no query of the list any more", search.id);
            return new Found(List.of(), 0);
        }
    }

    private static Map<String, Object> told(SavedSearch search, Found found) {
        var services = found.services().stream()
                .map(service -> Map.<String, Object>of("id", service.id().toString(), "name", service.name()))
                .toList();
        return Map.of(
                "name",
                search.name,
                "query",
                search.query,
                "services",
                services,
                "total",
                found.total(),
                "more",
                found.total() - services.size(),
                "link",
                search.link());
    }
}
