package brussels.estuaire.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One act on one record, as it was written down then. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    Instant at;

    @Column(name = "record_kind")
    String recordKind;

    @Column(name = "record_id")
    String recordId;

    String act;

    @Nullable
    String subject;

    @Nullable
    String author;

    @Nullable
    String organisation;

    String request;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Change> changes;
}
