package brussels.estuaire.reflection.consultations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that a team puts to many addresses, and to which those who are interested answer in groups. */
@Entity
public class Consultation extends PanacheEntityBase {
    private static final String GUARD = "estuaire.consultations";

    /** What its team has done with it. */
    @Schema(name = "ConsultationState")
    public enum State {
        /** Nobody else has seen it. */
        DRAFT,
        /** People are invited, and answer. */
        OPEN,
        /** Its groups are fixed. */
        GROUPED,
        /** It does not take place. */
        CANCELLED
    }

    /** It does not take place: whoever it concerns is to be told, in the transaction that cancels it. */
    public record Cancelled(Consultation consultation) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    @Nullable
    String bassin;

    @Enumerated(EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.JSON)
    Text question;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text introduction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text privacy;

    @Enumerated(EnumType.STRING)
    List<Language> languages;

    int minutes;

    @Embedded
    GroupRules rules;

    @Column(name = "answers_until")
    LocalDate answersUntil;

    @Column(name = "answers_shared")
    boolean answersShared;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text reason;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Consultation draft(Organisation organisation, Instant now) {
        var consultation = new Consultation();
        consultation.organisation = organisation;
        consultation.state = State.DRAFT;
        consultation.createdAt = now;
        consultation.updatedAt = now;
        return consultation;
    }

    /**
     * Lets the rest of the transaction see what a consultation holds of people; the caller's right to it is checked by who asks.
     *
     * @param rows the key of a consultation, or of one of the rows itself, or {@code over}
     */
    public static void see(Object rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The one of an id, as it stays until this transaction ends. */
    public static Consultation alone(UUID id) {
        Consultation consultation = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(consultation);
        return consultation;
    }

    public UUID id() {
        return id;
    }

    /** Which carries it. */
    public Organisation organisation() {
        return organisation;
    }

    /** Null for the Region. */
    public @Nullable String bassin() {
        return bassin;
    }

    public State state() {
        return state;
    }

    public Text question() {
        return question;
    }

    /** In which its groups speak, and people are written to. */
    public List<Language> languages() {
        return languages;
    }

    /** How long a group lasts. */
    public int minutes() {
        return minutes;
    }

    /** What its groups are to be like. */
    public GroupRules rules() {
        return rules;
    }

    /** The last day on which one answers. */
    public LocalDate answersUntil() {
        return answersUntil;
    }

    /** Whether those who answer see, without names, when the others can. */
    public boolean sharesAnswers() {
        return answersShared;
    }

    /** Whether people may answer on a day. */
    public boolean takesAnswers(LocalDate today) {
        return isRunning() && !today.isAfter(answersUntil);
    }

    /** Whether people were told of it, and it takes place. */
    public boolean isRunning() {
        return state == State.OPEN || state == State.GROUPED;
    }

    /** Why it does not take place; null while it is to. */
    public @Nullable Text reason() {
        return reason;
    }

    /** What is told before the question. */
    public @Nullable Text introduction() {
        return introduction;
    }

    /** What people are told of their data, beside the statement of the platform. */
    public @Nullable Text privacy() {
        return privacy;
    }

    /** Refuses unless people may answer on a day. */
    public void refuseUnlessTakesAnswers(LocalDate today) {
        refuseWhenCancelled();
        if (!takesAnswers(today)) {
            throw Refusal.conflict("consultation-closed");
        }
    }

    public int version() {
        return version;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("consultation", id);
    }

    /** Says that its groups are fixed. */
    public void group(Instant now) {
        if (!isRunning()) {
            throw Refusal.conflict("consultation-not-open");
        }
        state = State.GROUPED;
        updatedAt = now;
    }

    /** Refuses unless its groups are fixed: before, nothing was said in them. */
    public void refuseUnlessGrouped() {
        if (state != State.GROUPED) {
            throw Refusal.conflict("consultation-not-grouped");
        }
    }

    /** Refuses when it does not take place. */
    public void refuseWhenCancelled() {
        if (state == State.CANCELLED) {
            throw Refusal.conflict("consultation-cancelled");
        }
    }
}
