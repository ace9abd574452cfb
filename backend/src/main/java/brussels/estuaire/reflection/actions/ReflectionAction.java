package brussels.estuaire.reflection.actions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done about findings. */
@Entity
@Table(name = "reflection_action")
public class ReflectionAction extends PanacheEntityBase {
    /** So many in one consultation: they are read together. */
    private static final int MOST = 200;

    /** How far it has come. */
    @Schema(name = "ReflectionActionState")
    public enum State {
        /** It has not begun. */
        PLANNED,
        /** It has begun. */
        UNDERWAY,
        /** It is finished. */
        DONE,
        /** It will not be. */
        DROPPED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    String pole;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @Nullable
    String owner;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    int year;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    /** A new one; who asks holds the consultation. */
    static ReflectionAction in(UUID consultation, Instant now) {
        if (count("consultation", consultation) >= MOST) {
            throw Refusal.conflict("report-full");
        }
        var action = new ReflectionAction();
        action.consultation = consultation;
        action.createdAt = now;
        return action;
    }

    /** The one of a consultation and an id. */
    static Optional<ReflectionAction> of(UUID consultation, UUID id) {
        return find("consultation = ?1 and id = ?2", consultation, id).firstResultOptional();
    }

    /** Lets it answer these findings, and no other. */
    void answerTo(List<UUID> findings) {
        getEntityManager()
                .createNativeQuery("delete from reflection_action_finding where action_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into reflection_action_finding (action_id, finding_id, consultation_id)
                        select distinct cast(:id as uuid), unnest(cast(:findings as uuid[])), cast(:consultation as uuid)""")
                .setParameter("findings", findings.toArray(UUID[]::new))
                .setParameter("id", id)
                .setParameter("consultation", consultation)
                .executeUpdate();
    }

    Audit.Subject subject() {
        return new Audit.Subject("reflection-action", id);
    }
}
