package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.participants.Participant;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What somebody prepares of a question, or colleagues together: one for each, which PostgreSQL holds. */
@Entity
class Preparation extends PanacheEntityBase {
    /** The names of what holds that there is one. */
    private static final List<String> ONCE = List.of("preparation_alone_once", "preparation_together_once");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "question_id", updatable = false)
    UUID question;

    /** Whose it is; of what colleagues write together, who changed it last. */
    @Column(name = "participant_id")
    UUID participant;

    /** Of the colleagues who write it together; null for what somebody prepares alone. */
    @Column(name = "organisation_id", updatable = false)
    @Nullable
    UUID organisation;

    String body;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    static Preparation begun(Participant participant, UUID question, @Nullable UUID organisation, Instant now) {
        var preparation = new Preparation();
        preparation.consultation = participant.consultation();
        preparation.question = question;
        preparation.organisation = organisation;
        preparation.createdAt = now;
        return preparation;
    }

    /** Those that a participant may read and write: their own, and those of their colleagues. */
    static List<Preparation> of(Participant participant) {
        return list(
                "consultation = ?1 and (participant = ?2 and organisation is null or organisation = ?3)",
                participant.consultation(),
                participant.id(),
                participant.organisationId());
    }

    boolean isTogether() {
        return organisation != null;
    }

    /** From which a change is made: 0 while there is none. */
    static int version(@Nullable Preparation preparation) {
        return preparation == null ? 0 : preparation.version + 1;
    }

    /** Writes it now; who begins one that a colleague has begun at the same moment reads that first. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            var said = String.valueOf(e.getSQLException().getMessage());
            throw ONCE.stream().anyMatch(said::contains) ? Refusal.stale() : e;
        }
    }
}
