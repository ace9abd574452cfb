package brussels.estuaire.evaluations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people say of something that they took part in: asked by a team, from its opening until it closes. */
@Entity
public class Evaluation extends EvaluationCourse {
    private static final String GUARD = "estuaire.evaluations";

    /** Where it stands. */
    @Schema(name = "EvaluationState")
    public enum State {
        /** Nobody else has seen it. */
        DRAFT,
        /** It opens by itself. */
        PLANNED,
        /** People answer. */
        OPEN,
        /** Nobody answers any more. */
        CLOSED
    }

    /** People may answer: to be heard in the transaction that opens it. */
    public record Opened(Evaluation evaluation) {}

    /** Nobody answers any more: what was answered is to be counted, in the transaction that closes it. */
    public record Closed(Evaluation evaluation) {}

    /** People may answer again: in the transaction that prolongs it. */
    public record Reopened(Evaluation evaluation) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    @Nullable
    String bassin;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @Column(name = "questionnaire_id")
    UUID questionnaire;

    @Embedded
    Evaluated evaluated;

    @Column(name = "link_generation")
    int linkGeneration;

    @Column(name = "common_link")
    boolean commonLink;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Count expected;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "expected_apart")
    @Nullable
    Count expectedApart;

    @Nullable
    Integer answered;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Version
    int version;

    static Evaluation draft(Evaluated evaluated, @Nullable String bassin, Instant now) {
        var evaluation = new Evaluation();
        evaluation.evaluated = evaluated;
        evaluation.bassin = bassin;
        evaluation.state = State.DRAFT;
        evaluation.createdAt = now;
        evaluation.updatedAt = now;
        return evaluation;
    }

    /**
     * Lets the rest of the transaction see what an evaluation holds of people; the caller's right to it is checked by who asks.
     *
     * @param rows the key of an evaluation, or of one of the rights themselves
     */
    public static void see(UUID rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The one of an id, as it stays until this transaction ends. */
    public static Evaluation alone(UUID id) {
        Evaluation evaluation = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(evaluation);
        return evaluation;
    }

    /** Likewise, for who changes nothing of it: others may hold it so too, as those who answer do. */
    public static Evaluation asItStays(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
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

    public Text title() {
        return title;
    }

    /** What it asks. */
    public UUID questionnaire() {
        return questionnaire;
    }

    /** What it is about. */
    public Evaluated evaluated() {
        return evaluated;
    }

    /** Whether anybody who has its common link may answer. */
    public boolean hasCommonLink() {
        return commonLink;
    }

    /** Of its common link. */
    public int linkGeneration() {
        return linkGeneration;
    }

    /** How many could have answered, as its team says; null when it is counted from what it is about. */
    public @Nullable Count expected() {
        return expected;
    }

    /** Likewise of those who present or open their doors. */
    public @Nullable Count expectedApart() {
        return expectedApart;
    }

    /** Of a recorded one: how many answered; null while nobody said. */
    public @Nullable Integer answered() {
        return answered;
    }

    public int version() {
        return version;
    }

    public Audit.Subject subject() {
        return new Audit.Subject("evaluation", id);
    }

    /** The link that everybody may have: whoever holds it answers as often as they are many. */
    public PersonalLink link() {
        return new PersonalLink(Purpose.EVALUATION, id, linkGeneration);
    }

    /** Says of one that was held elsewhere how many could have answered, and how many did. */
    public void record(@Nullable Count could, @Nullable Count couldApart, @Nullable Integer did, Instant now) {
        if (!isRecorded()) {
            throw Refusal.conflict("evaluation-not-recorded");
        }
        expected = could;
        expectedApart = couldApart;
        answered = did;
        updatedAt = now;
    }

    /** Ends its common link, and begins another. */
    void renewLink(Instant now) {
        if (!commonLink || isRecorded()) {
            throw Refusal.conflict("evaluation-without-link");
        }
        linkGeneration++;
        updatedAt = now;
    }
}
