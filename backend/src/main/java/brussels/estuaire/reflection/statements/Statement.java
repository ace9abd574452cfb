package brussels.estuaire.reflection.statements;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** A part of a note, as it was written; how it is read may be corrected lightly, and both are kept. */
@Entity
class Statement extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "note_id", updatable = false)
    UUID note;

    @Column(updatable = false)
    String part;

    @Nullable
    String wording;

    boolean chosen;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    /** The one of a consultation and an id; who asks has named the consultation. */
    static Optional<Statement> of(UUID consultation, UUID id) {
        return find("consultation = ?1 and id = ?2", consultation, id).firstResultOptional();
    }

    /** Writes it now, and refuses one that was cut already. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("statement_once", "statement-there-already"), e);
        }
    }

    /** Reads it as it was said, unless it is corrected. */
    void read(@Nullable String corrected) {
        wording = corrected == null || corrected.isBlank() || corrected.strip().equals(part) ? null : corrected.strip();
    }

    /** Codes it to these findings, and to no other. */
    void codeTo(List<UUID> findings) {
        getEntityManager()
                .createNativeQuery("delete from finding_statement where statement_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into finding_statement (finding_id, statement_id, consultation_id)
                        select distinct unnest(cast(:findings as uuid[])), cast(:id as uuid), cast(:consultation as uuid)""")
                .setParameter("findings", findings.toArray(UUID[]::new))
                .setParameter("id", id)
                .setParameter("consultation", consultation)
                .executeUpdate();
    }

    Audit.Subject subject() {
        return new Audit.Subject("statement", id);
    }
}
