package brussels.estuaire.reflection.sessions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the hours of a group are spent: one plan for a consultation, and a group's own where it differs. */
@Entity
@Table(name = "session_plan")
class SessionPlan extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    /** Of the group whose own it is; null for the consultation's. */
    @Column(name = "event_id", updatable = false)
    @Nullable
    UUID ownGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SessionPart> items;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Optional<SessionPlan> ofConsultation(UUID consultation) {
        return find("consultation = ?1 and ownGroup is null", consultation).firstResultOptional();
    }

    static Optional<SessionPlan> ofGroup(UUID group) {
        return find("ownGroup = ?1", group).firstResultOptional();
    }

    /** From which a change is made: 0 while there is none. */
    static int version(@Nullable SessionPlan plan) {
        return plan == null ? 0 : plan.version + 1;
    }
}
