package brussels.estuaire.reflection.groups;

import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.ConsultationQuestion;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that those who take part in a consultation prepare, and of which their groups speak. */
@Schema(name = "AskedQuestion")
public record AskedQuestion(UUID id, Text text) {
    /** Those of a consultation, in their order. */
    public static List<AskedQuestion> of(UUID consultation) {
        return ConsultationQuestion.of(consultation).stream()
                .map(question -> new AskedQuestion(question.id(), question.text()))
                .toList();
    }
}
