package brussels.estuaire.councils.decisions;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a circle decided on a day; row-level security shows a transaction those of the circles that it has named. */
@Entity
class Decision extends PanacheEntityBase {
    /** Where a decision stands. */
    @Schema(name = "DecisionState")
    enum State {
        /** It is carried to the next meeting. */
        OPEN,
        /** What was decided is done. */
        DONE,
        /** It is given up. */
        DROPPED
    }

    /** How a decision was taken. */
    @Schema(name = "DecisionMode")
    enum Mode {
        /** Nobody was against it. */
        CONSENSUS,
        /** It was voted on. */
        VOTE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "circle_id", updatable = false)
    UUID circle;

    @Column(updatable = false)
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    LocalDate day;

    @Column(name = "meeting_id")
    @Nullable
    UUID meeting;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(name = "votes_for")
    @Nullable
    Integer votesFor;

    @Column(name = "votes_against")
    @Nullable
    Integer votesAgainst;

    @Column(name = "votes_abstained")
    @Nullable
    Integer votesAbstained;

    @Nullable
    String owner;

    @Column(name = "owner_mandate_id")
    @Nullable
    UUID ownerMandate;

    @Column(name = "due_day")
    @Nullable
    LocalDate dueDay;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Decision of(Circle circle, int number, Instant now) {
        var decision = new Decision();
        decision.circle = circle.id();
        decision.number = number;
        decision.state = State.OPEN;
        decision.createdAt = now;
        return decision;
    }

    /** The decision of this circle, once nobody else acts on it: until this transaction ends. */
    static Optional<Decision> alone(Circle circle, UUID id) {
        return Optional.<Decision>ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(it -> it.circle.equals(circle.id()));
    }

    /** Says what became of it; what is closed is opened again before it is closed otherwise. */
    void follow(State next, LocalDate on) {
        if (state != State.OPEN && next != State.OPEN) {
            throw Refusal.conflict("decision-closed");
        }
        state = next;
        closedOn = next == State.OPEN ? null : on;
    }
}
