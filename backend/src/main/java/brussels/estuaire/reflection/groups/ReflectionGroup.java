package brussels.estuaire.reflection.groups;

import brussels.estuaire.agenda.Event;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a consultation's groups: an event, whose registrations say who is in it. */
@Entity
@Table(name = "reflection_group")
public class ReflectionGroup extends PanacheEntityBase {
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

    /** Those of a consultation, by their number. */
    public static List<ReflectionGroup> of(UUID consultation) {
        return list("consultation = ?1 order by number", consultation);
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
}
