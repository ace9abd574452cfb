package brussels.estuaire.agenda.documents;

import brussels.estuaire.agenda.types.EventType.Visibility;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A file that belongs to an event; its content lies beside it, in pieces. */
@Entity
@Table(name = "event_document")
class EventDocument extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "event_id")
    UUID event;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    FileType type;

    /** In bytes. */
    long size;

    /** SHA-256, in hexadecimal digits. */
    String digest;

    /** Who reads it, of those who see the event. */
    @Enumerated(EnumType.STRING)
    Visibility audience;

    @Version
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
