package brussels.estuaire.evaluations.questionnaires;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a questionnaire said at a time; one that somebody may have answered never changes. */
@Entity
@IdClass(QuestionnaireVersion.Key.class)
@Table(name = "questionnaire_version")
public class QuestionnaireVersion extends PanacheEntityBase {
    record Key(UUID questionnaire, int number) {}

    @Id
    @Column(name = "questionnaire_id")
    UUID questionnaire;

    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Content content;

    @Column(name = "made_at")
    Instant madeAt;

    static void make(UUID questionnaire, int number, Content content, Instant now) {
        var version = new QuestionnaireVersion();
        version.questionnaire = questionnaire;
        version.number = number;
        version.content = content;
        version.madeAt = now;
        version.persist();
    }

    /** The one of a number, when there is one. */
    public static Optional<QuestionnaireVersion> of(UUID questionnaire, int number) {
        return findByIdOptional(new Key(questionnaire, number));
    }

    /** The last one. */
    public static QuestionnaireVersion latest(UUID questionnaire) {
        return QuestionnaireVersion.<QuestionnaireVersion>find("questionnaire = ?1 order by number desc", questionnaire)
                .firstResult();
    }

    /** All of them, the last first. */
    public static List<QuestionnaireVersion> all(UUID questionnaire) {
        return list("questionnaire = ?1 order by number desc", questionnaire);
    }

    public int number() {
        return number;
    }

    public Content content() {
        return content;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
