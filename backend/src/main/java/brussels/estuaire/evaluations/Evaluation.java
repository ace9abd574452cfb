package brussels.estuaire.evaluations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people say of something that they took part in: asked by a team, from its opening until it closes. */
@Entity
public class Evaluation extends PanacheEntityBase {
    private static final String GUARD = "estuaire.evaluations";

    /** Where it stands. */
    @Schema(name = "EvaluationState")
    public enum State {
        /** Nobody else has seen it. */
        DRAFT,
        /** It opens by itself. */
        PLANNED,
        /** People answer. */
        OPEN,
        /** Nobody answers any more. */
        CLOSED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    @Nullable
    String bassin;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @Column(name = "questionnaire_id")
    UUID questionnaire;

    @Embedded
    Evaluated evaluated;

    @Enumerated(EnumType.STRING)
    State state;

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

    @Column(name = "link_generation")
    int linkGeneration;

    @Column(name = "common_link")
    boolean commonLink;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Count expected;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "expected_apart")
    @Nullable
    Count expectedApart;

    @Nullable
    Integer answered;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    /**
     * Lets the rest of the transaction see what an evaluation holds of people; the caller's right to it is checked by who asks.
     *
     * @param rows the key of an evaluation, or of one of the rights themselves
     */
    public static void see(UUID rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The one of an id, as it stays until this transaction ends. */
    public static Evaluation alone(UUID id) {
        Evaluation evaluation = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(evaluation);
        return evaluation;
    }

    public UUID id() {
        return id;
    }

    /** Which carries it. */
    public Organisation organisation() {
        return organisation;
    }

    /** Null for the Region. */
    public @Nullable String bassin() {
        return bassin;
    }

    public Text title() {
        return title;
    }

    /** What it asks. */
    public UUID questionnaire() {
        return questionnaire;
    }

    /** What it is about. */
    public Evaluated evaluated() {
        return evaluated;
    }

    public State state() {
        return state;
    }

    /** Whether it was held elsewhere, and its numbers are typed in. */
    public boolean isRecorded() {
        return recorded;
    }

    /** Whether people answer at a moment. */
    public boolean takesAnswers(Instant now) {
        return state == State.OPEN && closesAt != null && now.isBefore(closesAt);
    }

    /** Refuses unless people answer at a moment. */
    public void refuseUnlessTakesAnswers(Instant now) {
        if (!takesAnswers(now)) {
            throw Refusal.conflict("evaluation-not-open");
        }
    }

    /** When it closes, or closed; null before it opens. */
    public @Nullable Instant closesAt() {
        return closesAt;
    }

    /** Whether its answers were counted: before, nobody learns what they say. */
    public boolean isCounted() {
        return countedAt != null;
    }

    /** Whether anybody who has its common link may answer. */
    public boolean hasCommonLink() {
        return commonLink;
    }

    /** Of its common link. */
    public int linkGeneration() {
        return linkGeneration;
    }

    /** How many could have answered, as its team says; null when it is counted from what it is about. */
    public @Nullable Count expected() {
        return expected;
    }

    /** Likewise of those who present or open their doors. */
    public @Nullable Count expectedApart() {
        return expectedApart;
    }

    /** Of a recorded one: how many answered; null while nobody said. */
    public @Nullable Integer answered() {
        return answered;
    }

    public int version() {
        return version;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("evaluation", id);
    }

    /** Lets people answer from now on. */
    public void open(Instant now) {
        if (recorded || (state != State.DRAFT && state != State.PLANNED)) {
            throw Refusal.conflict("evaluation-not-planned");
        }
        state = State.OPEN;
        openedAt = now;
        closesAt = now.plus(Duration.ofDays(openDays));
        updatedAt = now;
    }

    /** Has nobody answer any more. */
    public void close(Instant now) {
        if (state != State.OPEN) {
            throw Refusal.conflict("evaluation-not-open");
        }
        state = State.CLOSED;
        closedAt = now;
        updatedAt = now;
    }

    /** Says that its answers were counted and taken apart. */
    public void counted(Instant now) {
        countedAt = now;
        updatedAt = now;
    }
}
