package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.jobs.Job;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That an edition is shared out: asked for once at a time, and done once. */
@Entity
class Allocation extends PanacheEntityBase {
    @Id
    @Column(name = "edition_id")
    UUID edition;

    @Column(name = "job_id")
    UUID job;

    @Nullable
    String author;

    @Column(name = "allocated_at")
    @Nullable
    Instant allocatedAt;

    @Nullable
    String solver;

    @Nullable
    String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    AllocationNumbers numbers;

    @Version
    int version;

    /** The one of an edition, as it stays until this transaction ends; null while nobody asked for it. */
    static @Nullable Allocation alone(UUID edition) {
        return findById(edition, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Asks for it anew, unless it is done or somebody else has just asked for it. */
    static Allocation asked(UUID edition) {
        var known = alone(edition);
        if (known == null) {
            var allocation = new Allocation();
            allocation.edition = edition;
            return allocation;
        }
        if (known.allocatedAt != null) {
            throw Refusal.conflict("allocation-done");
        }
        if (known.isRunning()) {
            throw Refusal.conflict("allocation-running");
        }
        return known;
    }

    /** Whether its job goes on. */
    boolean isRunning() {
        var running = Job.of(job);
        return running != null && (running.state() == Job.State.WAITING || running.state() == Job.State.RUNNING);
    }

    /** Writes it now; of two who ask at once one is refused. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("allocation_pkey", "allocation-running"), e);
        }
    }
}
