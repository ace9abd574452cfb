package brussels.estuaire.evaluations;

import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an evaluation stands in time: from a draft to its end. */
@MappedSuperclass
public abstract class EvaluationCourse extends PanacheEntityBase {
    @Enumerated(EnumType.STRING)
    Evaluation.State state;

    boolean recorded;

    @Column(name = "opens_after_minutes")
    int opensAfterMinutes;

    @Column(name = "opens_on")
    @Nullable
    Instant opensOn;

    @Column(name = "open_days")
    int openDays;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "closes_at")
    @Nullable
    Instant closesAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "counted_at")
    @Nullable
    Instant countedAt;

    @Column(name = "erased_at", insertable = false, updatable = false)
    @Nullable
    Instant erasedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    public Evaluation.State state() {
        return state;
    }

    /** Whether it was held elsewhere, and its numbers are typed in. */
    public boolean isRecorded() {
        return recorded;
    }

    /** Whether people answer at a moment. */
    public boolean takesAnswers(Instant now) {
        return state == Evaluation.State.OPEN && closesAt != null && now.isBefore(closesAt);
    }

    /** Refuses unless people answer at a moment. */
    public void refuseUnlessTakesAnswers(Instant now) {
        if (!takesAnswers(now)) {
            throw Refusal.conflict("evaluation-not-open");
        }
    }

    /** When it closes by itself; null before it opens. */
    public @Nullable Instant closesAt() {
        return closesAt;
    }

    /** Whether its answers were counted: before, nobody learns what they say. */
    public boolean isCounted() {
        return countedAt != null;
    }

    /** Whether there is anything of it to read: counted, or typed in; answers that were too few stay unread. */
    public boolean hasResults() {
        return state == Evaluation.State.CLOSED && (recorded || countedAt != null);
    }

    /** Until when people could, or can, answer; null before it opens. */
    @Nullable
    Instant endsAt() {
        return closedAt != null && closesAt != null && closedAt.isBefore(closesAt) ? closedAt : closesAt;
    }

    /** Whether nobody could answer yet. */
    boolean isAhead() {
        return state == Evaluation.State.DRAFT || state == Evaluation.State.PLANNED;
    }

    /** Whether it may stay open for longer: closed, as long as its answers are whole, and not erased. */
    boolean mayBeProlonged() {
        return state == Evaluation.State.OPEN
                || (state == Evaluation.State.CLOSED && !recorded && countedAt == null && erasedAt == null);
    }

    /** Has it open by itself. */
    void plan(Instant now) {
        if (state != Evaluation.State.DRAFT || recorded) {
            throw Refusal.conflict("evaluation-not-draft");
        }
        state = Evaluation.State.PLANNED;
        updatedAt = now;
    }

    /** Lets people answer from now on. */
    public void open(Instant now) {
        if (recorded || !isAhead()) {
            throw Refusal.conflict("evaluation-not-planned");
        }
        state = Evaluation.State.OPEN;
        openedAt = now;
        closesAt = now.plus(Duration.ofDays(openDays));
        updatedAt = now;
    }

    /** Has nobody answer any more; one that was held elsewhere was never open. */
    public void close(Instant now) {
        if (recorded ? state != Evaluation.State.DRAFT : state != Evaluation.State.OPEN) {
            throw Refusal.conflict("evaluation-not-open");
        }
        state = Evaluation.State.CLOSED;
        closedAt = now;
        updatedAt = now;
    }

    /** Has it take answers for longer: from its end, or from now on when that is past. */
    void prolong(int days, Instant now) {
        if (erasedAt != null) {
            throw Refusal.conflict("evaluation-erased");
        }
        if (!mayBeProlonged() || closesAt == null) {
            throw Refusal.conflict("evaluation-counted");
        }
        state = Evaluation.State.OPEN;
        closesAt = (now.isBefore(closesAt) ? closesAt : now).plus(Duration.ofDays(days));
        closedAt = null;
        updatedAt = now;
    }

    /** Says that its answers were counted and taken apart. */
    public void counted(Instant now) {
        countedAt = now;
        updatedAt = now;
    }
}
