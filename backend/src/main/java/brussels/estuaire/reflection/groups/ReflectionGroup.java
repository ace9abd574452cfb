package brussels.estuaire.reflection.groups;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.audit.Audit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a consultation's groups: an event, whose registrations say who is in it. */
@Entity
@Table(name = "reflection_group")
public class ReflectionGroup extends PanacheEntityBase {
    private static final Set<EventState> TAKES_PLACE =
            EnumSet.of(EventState.PUBLISHED, EventState.HELD, EventState.CLOSED);

    private static final Duration LONGEST = Duration.ofHours(4);

    @Id
    @Column(name = "event_id")
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id", insertable = false, updatable = false)
    Event event;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "proposed_id", updatable = false)
    @Nullable
    UUID proposed;

    @Column(updatable = false)
    int number;

    @Column(name = "notes_closed_at")
    @Nullable
    Instant notesClosedAt;

    /** Those of a consultation with their events, by their number. */
    public static List<ReflectionGroup> of(UUID consultation) {
        return list(
                "select g from ReflectionGroup g join fetch g.event where g.consultation = ?1 order by g.number",
                consultation);
    }

    /** Its event's. */
    public UUID id() {
        return id;
    }

    /** With its title, its hours and its place. */
    public Event event() {
        return event;
    }

    public UUID consultation() {
        return consultation;
    }

    /** Of which proposed group it was made; null for one that was before there were polls. */
    public @Nullable UUID proposed() {
        return proposed;
    }

    /** From 1, by date. */
    public int number() {
        return number;
    }

    /** The one of an id, as it stays until this transaction ends. */
    static ReflectionGroup alone(UUID id) {
        ReflectionGroup group = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(group);
        return group;
    }

    /** Whether it is to be, or has been. */
    public boolean takesPlace() {
        return TAKES_PLACE.contains(event.state());
    }

    /** Whether it begins at this moment. */
    public boolean startsAt(Instant moment) {
        return event.when().map(When::starts).filter(moment::equals).isPresent();
    }

    /** Whether it has begun. */
    public boolean hasBegun(Instant now) {
        return takesPlace()
                && event.when()
                        .map(When::starts)
                        .filter(it -> !now.isBefore(it))
                        .isPresent();
    }

    /** When it is over; the longest evening, when nobody says. */
    public Instant ends() {
        var when = event.when().orElseThrow();
        var ends = when.ends();
        return ends == null ? when.starts().plus(LONGEST) : ends;
    }

    /** Whether those who were in it write notes of it now. */
    public boolean takesNotes(Instant now) {
        return hasBegun(now) && notesClosedAt == null;
    }

    /** Since when they write no more; null while they do. */
    public @Nullable Instant notesClosedAt() {
        return notesClosedAt;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("reflection_group", id);
    }
}
