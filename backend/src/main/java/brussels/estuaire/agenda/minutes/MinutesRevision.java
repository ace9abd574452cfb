package brussels.estuaire.agenda.minutes;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The minutes of an event as they were saved once; the last saving stands. */
@Entity
@Immutable
@IdClass(MinutesRevision.Key.class)
@Table(name = "event_minutes_revision")
class MinutesRevision extends PanacheEntityBase {
    private static final String GUARD = "estuaire.event_minutes";

    record Key(UUID event, int number) {}

    /** Whether they are still being written. */
    @Schema(name = "EventMinutesState")
    enum State {
        /** Read by those who write them. */
        DRAFT,
        /** Read by their audience. */
        PUBLISHED
    }

    @Id
    @Column(name = "event_id")
    UUID event;

    /** From 1; also the version of the minutes. */
    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text decisions;

    @Enumerated(EnumType.STRING)
    Visibility audience;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    String author;

    @Column(name = "saved_at")
    Instant savedAt;

    /** Whether those read them, once they are published, for whom these parts of the event are. */
    boolean isFor(List<Visibility> audiences) {
        return state == State.PUBLISHED && audiences.contains(audience);
    }

    /** The one that stands; null while nobody has written any. */
    static @Nullable MinutesRevision last(UUID event) {
        GuardedRows.name(getEntityManager(), GUARD, event.toString());
        return MinutesRevision.<MinutesRevision>find("event", Sort.descending("number"), event)
                .firstResult();
    }
}
