package brussels.estuaire.reflection.polls;

import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;

/** Two people who would rather be in one group, or are not to be: what the team makes of what they wish. */
@Entity
@Table(name = "participant_pair")
public class Pair extends PanacheEntityBase {
    /** What is wished of two people. */
    @Schema(name = "PairKind")
    public enum Kind {
        /** To be in one group. */
        TOGETHER,
        /** Not to be. */
        APART
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(name = "one_id", updatable = false)
    UUID one;

    @Column(name = "other_id", updatable = false)
    UUID other;

    @Enumerated(EnumType.STRING)
    Kind kind;

    boolean binding;

    @Version
    int version;

    /** Two people of a consultation, in whatever order they are told. */
    public static Pair of(UUID consultation, UUID one, UUID other) {
        var pair = new Pair();
        var oneFirst = one.toString().compareTo(other.toString()) < 0;
        pair.consultation = consultation;
        pair.one = oneFirst ? one : other;
        pair.other = oneFirst ? other : one;
        return pair;
    }

    /** The one of an id in a consultation. */
    public static Optional<Pair> of(UUID consultation, UUID id) {
        return find("consultation = ?1 and id = ?2", consultation, id).firstResultOptional();
    }

    /** Those of a consultation. */
    public static List<Pair> of(UUID consultation) {
        return list("consultation = ?1 order by id", consultation);
    }

    public UUID id() {
        return id;
    }

    /** The one whose id comes first. */
    public UUID one() {
        return one;
    }

    public UUID other() {
        return other;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether no group may hold both; a wish to be together never binds. */
    public boolean binds() {
        return binding;
    }

    public int version() {
        return version;
    }

    /** Says what is wished of them, now; refuses a second wish for the same two. */
    public void wish(Kind wished, boolean binds) {
        kind = wished;
        binding = binds;
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("pair_once", "pair-exists"), e);
        }
    }
}
