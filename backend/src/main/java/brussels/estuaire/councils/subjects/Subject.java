package brussels.estuaire.councils.subjects;

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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is raised in a circle, and may be sent up to the Region's council. */
@Entity
class Subject extends PanacheEntityBase {
    /** Where a subject stands. */
    @Schema(name = "SubjectState")
    enum State {
        /** In the circle where it was raised. */
        RAISED,
        /** Sent to the Region's council, which has not looked at it yet. */
        SENT,
        /** The council is at work on it. */
        TAKEN_UP,
        /** Back for more. */
        RETURNED,
        /** Back with an answer. */
        ANSWERED;

        /** Whether it may come after another one. */
        boolean follows(State before) {
            return switch (this) {
                case RAISED -> false;
                case SENT -> OPEN_TO_CHANGE.contains(before);
                case TAKEN_UP -> before == SENT;
                case RETURNED, ANSWERED -> before == SENT || before == TAKEN_UP;
            };
        }

        /** Whether those who raised it may still write it otherwise. */
        boolean isOpenToChange() {
            return OPEN_TO_CHANGE.contains(this);
        }

        private static final Set<State> OPEN_TO_CHANGE = EnumSet.of(RAISED, RETURNED);
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "circle_id", updatable = false)
    UUID circle;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    @Nullable
    String theme;

    @Column(name = "raised_by")
    @Nullable
    String raisedBy;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "sent_to")
    @Nullable
    UUID sentTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text answer;

    @Column(name = "decision_id")
    @Nullable
    UUID decision;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Subject raisedIn(Circle circle, Instant now) {
        var subject = new Subject();
        subject.circle = circle.id();
        subject.state = State.RAISED;
        subject.createdAt = now;
        subject.updatedAt = now;
        return subject;
    }

    /** The subject, once nobody else acts on it: until this transaction ends. */
    static Optional<Subject> alone(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Goes to where it stands next; nowhere when somebody else has moved it meanwhile. */
    void move(State next, Instant now) {
        if (!next.follows(state)) {
            throw Refusal.conflict("subject-moved");
        }
        state = next;
        updatedAt = now;
    }
}
