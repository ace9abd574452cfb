package brussels.estuaire.reflection.findings;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the team found in what was said. */
@Entity
public class Finding extends PanacheEntityBase {
    /** So many in one consultation: they are read together. */
    private static final int MOST = 200;

    /** What kind of thing was found. */
    @Schema(name = "FindingKind")
    public enum Kind {
        /** How things are. */
        OBSERVATION,
        /** What is needed. */
        NEED,
        /** What stands in the way. */
        OBSTACLE,
        /** What might be done. */
        LEAD
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable
    String theme;

    @Nullable
    String pole;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text description;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    /** A new one; who asks holds the consultation. */
    static Finding in(UUID consultation, Instant now) {
        if (count("consultation", consultation) >= MOST) {
            throw Refusal.conflict("report-full");
        }
        var finding = new Finding();
        finding.consultation = consultation;
        finding.createdAt = now;
        return finding;
    }

    /** The one of a consultation and an id. */
    static Optional<Finding> of(UUID consultation, UUID id) {
        return find("consultation = ?1 and id = ?2", consultation, id).firstResultOptional();
    }

    /** Whether all of these are findings of a consultation. */
    public static boolean areThere(UUID consultation, Collection<UUID> ids) {
        return ids.isEmpty() || count("consultation = ?1 and id in ?2", consultation, ids) == new HashSet<>(ids).size();
    }

    Audit.Subject subject() {
        return new Audit.Subject("finding", id);
    }
}
