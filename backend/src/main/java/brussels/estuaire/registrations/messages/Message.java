package brussels.estuaire.registrations.messages;

import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.messages.MessageGroup.State;
import brussels.estuaire.registrations.organisers.PresenceKnown;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
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

/** What those who organise an event wrote to some of those who are registered. */
@Entity
@Immutable
@Table(name = "registration_message")
class Message extends PanacheEntityBase {
    static final String GUARD = "estuaire.messages";

    private static final Sort LAST_FIRST = Sort.descending("sentAt", "id");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "event_id")
    UUID event;

    /** Null once it is erased; body and author likewise. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text body;

    List<String> states;

    List<String> presences;

    int people;

    int recipients;

    @Nullable
    String author;

    @Column(name = "sent_at")
    Instant sentAt;

    /** One page of those of an event, the last first; the caller's right to them is checked by who asks. */
    static List<Message> page(UUID event, int page, int size) {
        see(event);
        return Message.<Message>find("event", LAST_FIRST, event)
                .page(page, size)
                .list();
    }

    static long count(UUID event) {
        see(event);
        return count("event", event);
    }

    /** How many were sent since. */
    static int since(UUID event, Instant since) {
        see(event);
        return (int) count("event = ?1 and sentAt > ?2", event, since);
    }

    static void see(UUID event) {
        GuardedRows.name(getEntityManager(), GUARD, event.toString());
    }

    MessageGroup to() {
        return new MessageGroup(
                states.stream().map(code -> State.valueOf(code)).toList(),
                presences.stream().map(code -> PresenceKnown.valueOf(code)).toList());
    }
}
