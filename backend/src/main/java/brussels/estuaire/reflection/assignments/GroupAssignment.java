package brussels.estuaire.reflection.assignments;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.assignments.exact.Clash;
import brussels.estuaire.reflection.assignments.exact.Demand;
import brussels.estuaire.reflection.assignments.exact.Found;
import brussels.estuaire.reflection.assignments.exact.Goal;
import brussels.estuaire.reflection.assignments.exact.Places;
import brussels.estuaire.reflection.assignments.exact.Reached;
import brussels.estuaire.reflection.consultations.Consultation;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who of a consultation is in which group: found by a run, or changed by hand. */
@Entity
@Table(name = "group_assignment")
@DynamicUpdate
public class GroupAssignment extends PanacheEntityBase {
    /** How far an assignment has come. */
    @Schema(name = "GroupAssignmentState")
    public enum State {
        /** Its run goes on. */
        RUNNING,
        /** It is as it stays. */
        DONE,
        /** Its run was stopped, or failed: it is the best that was found until then. */
        STOPPED
    }

    /** So many are kept of one consultation: each holds all that it was made from. */
    static final int MOST = 50;

    private static final String BEYOND = """
            delete from group_assignment
             where id in (select id from group_assignment
                           where consultation_id = :consultation and fixed_at is null and state <> 'RUNNING' and id <> :id
                           order by made_at, id
                           limit (select greatest(0, count(*) - :most) from group_assignment where consultation_id = :consultation))""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "from_id", updatable = false)
    @Nullable
    UUID from;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "job_id")
    @Nullable
    UUID job;

    @Nullable
    String author;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Demand demand;

    @Column(updatable = false)
    String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private Found found;

    private int people;
    private int placed;
    private boolean proven;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Clash clash;

    @Column(name = "fixed_at")
    @Nullable
    Instant fixedAt;

    @Version
    int version;

    /** A run that begins. */
    static GroupAssignment run(Consultation consultation, Demand demand, Instant now) {
        var assignment = of(consultation.id(), demand, now);
        assignment.state = State.RUNNING;
        assignment.keep(Found.nothing(demand));
        return assignment;
    }

    /** This one with some people elsewhere, as somebody wants it. */
    GroupAssignment changed(Places places, Instant now) {
        var other = of(consultation, demand, now);
        other.from = id;
        other.state = State.DONE;
        other.keep(new Found(
                Arrays.stream(Goal.values())
                        .map(goal -> new Reached(goal, places.value(goal), null))
                        .toList(),
                places.written(),
                0,
                true));
        return other;
    }

    private static GroupAssignment of(UUID consultation, Demand demand, Instant now) {
        var assignment = new GroupAssignment();
        assignment.consultation = consultation;
        assignment.demand = demand;
        assignment.digest = demand.digest();
        assignment.madeAt = now;
        return assignment;
    }

    /** How far it has come. */
    Found found() {
        return found;
    }

    /** Says how far it has come, and what lists tell of that. */
    void keep(Found found) {
        this.found = found;
        people = found.places().size();
        placed = (int) found.places().stream().filter(Objects::nonNull).count();
        proven = found.proven();
    }

    /** Writes it now; of two runs that begin at once one is refused. Of more than are kept, the oldest whose groups are no events go. */
    void store() {
        try {
            persistAndFlush();
            getEntityManager()
                    .createNativeQuery(BEYOND)
                    .setParameter("id", id)
                    .setParameter("consultation", consultation)
                    .setParameter("most", MOST)
                    .executeUpdate();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("group_assignment_one_run", "assignment-running"), e);
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Who is in which group. */
    public Places places() {
        return Places.read(demand, found.places());
    }

    /** Refuses unless its groups may become events: it is complete, not fixed, and nothing that it was made from has changed. */
    public void refuseUnlessFixable(Demand now) {
        if (state == State.RUNNING) {
            throw Refusal.conflict("assignment-running");
        }
        if (fixedAt != null) {
            throw Refusal.conflict("assignment-fixed");
        }
        if (!digest.equals(now.digest())) {
            throw Refusal.conflict("assignment-stale");
        }
        if (places().value(Goal.PLACED) == 0) {
            throw Refusal.conflict("assignment-empty");
        }
    }

    /** Says that its groups are events now. */
    public void fix(Instant now) {
        fixedAt = now;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("consultation", consultation);
    }
}
