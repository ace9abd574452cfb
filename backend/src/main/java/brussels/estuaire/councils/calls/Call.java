package brussels.estuaire.councils.calls;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A circle's call for candidates. */
@Entity
@Table(name = "circle_call")
public class Call extends PanacheEntityBase {
    /** Where a call stands on a day. */
    @Schema(name = "CallState")
    public enum State {
        /** Only those who run the circle see it. */
        DRAFT,
        /** Everybody may read it; nobody may answer yet. */
        COMING,
        /** Everybody may answer. */
        OPEN,
        /** Its last day is over. */
        CLOSED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "circle_id", updatable = false)
    UUID circle;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    @Column(name = "opens_on")
    LocalDate opensOn;

    @Column(name = "closes_on")
    LocalDate closesOn;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @Nullable
    Integer sought;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Call of(Circle circle, Instant now) {
        var call = new Call();
        call.circle = circle.id();
        call.createdAt = now;
        return call;
    }

    /** The call of this circle. */
    static Optional<Call> of(Circle circle, UUID id) {
        return Call.<Call>findByIdOptional(id).filter(it -> it.circle.equals(circle.id()));
    }

    /** The call of an id, unless it is a draft. */
    public static Optional<Call> published(UUID id) {
        return Call.<Call>findByIdOptional(id).filter(it -> it.publishedAt != null);
    }

    public UUID id() {
        return id;
    }

    /** The circle that looks for people. */
    public Circle circle() {
        return Circle.<Circle>findByIdOptional(circle).orElseThrow();
    }

    /** The last day on which one may answer. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** The first day of the mandates that it gives. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day of the mandates that it gives. */
    public LocalDate lastDay() {
        return Objects.requireNonNullElseGet(lastDay, () -> circle().termFrom(firstDay));
    }

    /** Where it stands. */
    public State state(LocalDate today) {
        if (publishedAt == null) {
            return State.DRAFT;
        }
        if (today.isBefore(opensOn)) {
            return State.COMING;
        }
        return today.isAfter(closesOn) ? State.CLOSED : State.OPEN;
    }

    /** Refuses unless everybody may answer it on this day. */
    public void refuseUnlessOpen(LocalDate today) {
        switch (state(today)) {
            case OPEN -> {
                // goes on
            }
            case CLOSED -> throw Refusal.conflict("call-closed");
            default -> throw Refusal.conflict("call-not-open-yet");
        }
    }

    /** Lets everybody read it. */
    void publish(Instant now) {
        if (publishedAt != null) {
            throw Refusal.conflict("call-published");
        }
        publishedAt = now;
    }

    /** Writes it now, and refuses what another call stands in the way of. */
    void store() {
        Circle.hold(circle);
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("circle_call_one_at_a_time", "call-overlaps"), e);
        }
    }
}
