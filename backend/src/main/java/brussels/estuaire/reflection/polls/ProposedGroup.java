package brussels.estuaire.reflection.polls;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;

/** A date and a way of meeting at which a group may come together; on another date, or in another way, it is another one. */
@Entity
@Table(name = "proposed_group")
public class ProposedGroup extends PanacheEntityBase {
    /** How a group meets. */
    @Schema(name = "MeetingMode")
    public enum Mode {
        /** In one place. */
        ON_SITE,
        /** At a distance. */
        REMOTE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "starts_at", updatable = false)
    Instant startsAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Mode mode;

    @Embedded
    Whereabouts whereabouts;

    static ProposedGroup of(UUID consultation, Instant startsAt, Mode mode) {
        var proposed = new ProposedGroup();
        proposed.consultation = consultation;
        proposed.startsAt = startsAt;
        proposed.mode = mode;
        return proposed;
    }

    /** Those of a consultation, by date. */
    public static List<ProposedGroup> of(UUID consultation) {
        return list("consultation = ?1 order by startsAt, mode", consultation);
    }

    public UUID id() {
        return id;
    }

    public UUID consultation() {
        return consultation;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Mode mode() {
        return mode;
    }

    /** Where one would meet, as far as is known. */
    public Whereabouts whereabouts() {
        return whereabouts == null ? Whereabouts.UNKNOWN : whereabouts;
    }

    /** Whether it is on this date and of this mode. */
    boolean is(Instant startsAt, Mode mode) {
        return this.startsAt.equals(startsAt) && this.mode == mode;
    }
}
