package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in an evaluation, as its team quotes it. */
@Entity
public class Verbatim extends PanacheEntityBase {
    private static final Map<String, String> HELD = Map.of(
            "verbatim_agreed",
            "verbatim-not-agreed",
            "verbatim_once",
            "verbatim-there-already",
            "verbatim_from_an_answer",
            "verbatim-without-answer");

    /** Who reads it. */
    @Schema(name = "VerbatimState")
    public enum State {
        /** Its team alone. */
        CHOSEN,
        /** Whoever reads the report. */
        PUBLISHED,
        /** Its team alone, for good. */
        WITHDRAWN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "evaluation_id", updatable = false)
    UUID evaluation;

    @Column(name = "question_id", updatable = false)
    @Nullable
    UUID question;

    @Column(name = "words_id", updatable = false)
    @Nullable
    UUID words;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    @Column(name = "written_in")
    @Enumerated(EnumType.STRING)
    Language writtenIn;

    @Nullable
    String source;

    List<String> themes;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    /** The one of an evaluation and an id; who asks has named the evaluation. */
    static Optional<Verbatim> of(UUID evaluation, UUID id) {
        return find("evaluation = ?1 and id = ?2", evaluation, id).firstResultOptional();
    }

    /** Writes it now, and refuses what its writer did not agree to, or what is quoted already. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Refuses once it was withdrawn: nothing of it changes any more. */
    void refuseWithdrawn() {
        if (isWithdrawn()) {
            throw Refusal.conflict("verbatim-withdrawn");
        }
    }

    /** Lets whoever reads the report read it. */
    void publish(Instant now) {
        refuseWithdrawn();
        if (state == State.PUBLISHED) {
            throw Refusal.conflict("verbatim-published");
        }
        state = State.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
    }

    /** Has nobody else read it any more, nor again. */
    void withdraw(Instant now) {
        refuseWithdrawn();
        state = State.WITHDRAWN;
        updatedAt = now;
    }

    /** Refuses to forget what somebody else has read, or that it was withdrawn. */
    void refuseUnlessChosen() {
        if (state != State.CHOSEN) {
            throw Refusal.conflict(isWithdrawn() ? "verbatim-withdrawn" : "verbatim-published");
        }
    }
}
