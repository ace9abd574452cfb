package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One of a consultation's preparatory questions; it keeps its id while it is there, for what is answered hangs on it. */
@Entity
@Table(name = "consultation_question")
public class ConsultationQuestion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    int position;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    static ConsultationQuestion of(Consultation consultation) {
        var question = new ConsultationQuestion();
        question.consultation = consultation.id;
        return question;
    }

    /** Those of a consultation, in their order. */
    public static List<ConsultationQuestion> of(UUID consultation) {
        return list("consultation = ?1 order by position", consultation);
    }

    public UUID id() {
        return id;
    }

    public Text text() {
        return text;
    }
}
