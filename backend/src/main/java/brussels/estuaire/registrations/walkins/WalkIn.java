package brussels.estuaire.registrations.walkins;

import brussels.estuaire.platform.GuardedRows;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who came to an event without having registered. */
@Entity
@IdClass(WalkIn.Key.class)
@Table(name = "walk_in")
public class WalkIn extends PanacheEntityBase {
    static final String GUARD = "estuaire.walk_ins";

    private static final Sort IN_ORDER = Sort.by("createdAt", "id");

    /** An id that somebody gives says nothing outside their event. */
    record Key(UUID event, UUID id) {}

    @Id
    @Column(name = "event_id")
    UUID event;

    @Id
    UUID id;

    /** Null once it is erased. */
    @Nullable
    String name;

    @Nullable
    String organisation;

    @Nullable
    String function;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    static Optional<WalkIn> of(UUID event, UUID id) {
        name(event);
        return findByIdOptional(new Key(event, id));
    }

    /** One page of them, in the order in which they came. */
    static List<WalkIn> page(UUID event, int page, int size) {
        name(event);
        return WalkIn.<WalkIn>find("event", IN_ORDER, event).page(page, size).list();
    }

    /** All of them, in the order in which they came; the caller's right to read them is checked by who asks. */
    public static List<WalkIn> all(UUID event) {
        name(event);
        return list("event", IN_ORDER, event);
    }

    /** How many came. */
    public static long count(UUID event) {
        name(event);
        return count("event", event);
    }

    /** As they said it; null once it is erased. */
    public @Nullable String name() {
        return name;
    }

    public @Nullable String organisation() {
        return organisation;
    }

    public @Nullable String function() {
        return function;
    }

    public Instant createdAt() {
        return createdAt;
    }

    private static void name(UUID event) {
        GuardedRows.name(getEntityManager(), GUARD, event.toString());
    }
}
