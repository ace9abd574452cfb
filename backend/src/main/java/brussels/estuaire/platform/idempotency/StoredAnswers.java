package brussels.estuaire.platform.idempotency;

import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** The answers of the last 24 hours by their keys, in PostgreSQL. */
@ApplicationScoped
class StoredAnswers {
    private static final String GUARD = "estuaire.answer";

    private final EntityManager database;
    private final ObjectMapper json;

    StoredAnswers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A key as its owner uses it for one request. */
    record Use(String owner, String key, String fingerprint) {
        String name() {
            return owner + " " + key;
        }
    }

    /** Takes the key for this transaction, or throws the answer that it stands for already. */
    void begin(Use use) {
        GuardedRows.name(database, GUARD, use.name());
        var taken = database.createNativeQuery("""
                        insert into idempotency_key as known (owner, key, fingerprint)
                        values (:owner, :key, :fingerprint)
                        on conflict (owner, key) do update
                          set fingerprint = excluded.fingerprint, created_at = now()
                          where known.created_at < now() - interval '24 hours'
                        """)
                .setParameter("owner", use.owner())
                .setParameter("key", use.key())
                .setParameter("fingerprint", use.fingerprint())
                .executeUpdate();
        if (taken == 0) {
            throw known(use);
        }
    }

    /** Stores the answer, which becomes known when the act's transaction commits. */
    void complete(Use use, Answer answer) {
        database.createNativeQuery("""
                        update idempotency_key
                        set status = :status, etag = :etag, location = :location, body = :body
                        where owner = :owner and key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("etag", answer.etag())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body() == null ? null : write(answer.body()))
                .setParameter("owner", use.owner())
                .setParameter("key", use.key())
                .executeUpdate();
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        GuardedRows.name(database, GUARD, "expired");
        database.createNativeQuery("delete from idempotency_key where created_at < now() - interval '24 hours'")
                .executeUpdate();
    }

    private RuntimeException known(Use use) {
        var row = (Tuple) database.createNativeQuery("""
                        select fingerprint, status, etag, location, body
                        from idempotency_key where owner = :owner and key = :key
                        """, Tuple.class)
                .setParameter("owner", use.owner())
                .setParameter("key", use.key())
                .getSingleResult();
        return use.fingerprint().equals(row.get("fingerprint", String.class))
                ? new AnsweredBefore(new Answer(
                        row.get("status", Integer.class),
                        row.get("etag", String.class),
                        row.get("location", String.class),
                        row.get("body", String.class)))
                : Refusal.conflict("idempotency-key-reused");
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
