package brussels.estuaire.jobs;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Long work: what it is about, how far it has come, and what came of it. */
@Entity
public class Job extends PanacheEntityBase {
    static final String GUARD = "estuaire.job";

    /** So often a step is tried before the job is given up. */
    private static final int MOST_ATTEMPTS = 3;

    /** How far a job has come. */
    @Schema(name = "JobState")
    public enum State {
        /** Nothing is done yet. */
        WAITING,
        /** Some of it is done. */
        RUNNING,
        /** All of it is done. */
        DONE,
        /** Somebody stopped it; what was done stays. */
        CANCELLED,
        /** It could not be gone on with; what was done stays. */
        FAILED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String kind;

    UUID about;

    @Enumerated(EnumType.STRING)
    State state;

    int done;

    int total;

    int attempts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Map<String, Integer> result;

    @Nullable
    String organisation;

    String subject;

    @Nullable
    String author;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "next_step_at")
    Instant nextStepAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    public UUID id() {
        return id;
    }

    /** The record that it is about. */
    public UUID about() {
        return about;
    }

    public State state() {
        return state;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /** Says what came of it, in counts. */
    public void results(Map<String, Integer> counts) {
        result = counts;
    }

    /**
     * Starts a job.
     *
     * @param about the record that it is about
     * @param total how many of whatever it counts
     * @param author who starts it, and for which organisation
     */
    public static Job start(String kind, UUID about, int total, Audit.Author author, Instant now) {
        var job = new Job();
        job.kind = kind;
        job.about = about;
        job.total = total;
        job.state = State.WAITING;
        job.subject = author.subject();
        job.author = author.name();
        job.organisation = author.organisation();
        job.createdAt = now;
        job.nextStepAt = now;
        job.persist();
        return job;
    }

    /** The job, or null when there is none; who may see it is checked by who asks. */
    public static @Nullable Job of(UUID id) {
        GuardedRows.name(getEntityManager(), GUARD, id.toString());
        return findById(id);
    }

    /** Who started it. */
    public Audit.Author author() {
        return new Audit.Author(subject, author, organisation);
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    /** A step is done. */
    void went(int done, Instant now) {
        this.done = Math.min(done, total);
        attempts = 0;
        nextStepAt = now;
        state = State.RUNNING;
        if (done >= total) {
            end(State.DONE, now);
        }
    }

    /** A step failed: it is tried again, a few times. */
    void stumbled(Instant now) {
        attempts++;
        nextStepAt = now;
        if (attempts >= MOST_ATTEMPTS) {
            end(State.FAILED, now);
        }
    }

    /** Stops it. */
    void cancel(Instant now) {
        if (hasEnded()) {
            throw Refusal.conflict("job-ended");
        }
        end(State.CANCELLED, now);
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
    }
}
