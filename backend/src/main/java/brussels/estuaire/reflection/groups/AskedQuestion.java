package brussels.estuaire.reflection.groups;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that those who take part in a consultation prepare, and of which their groups speak. */
@Schema(name = "AskedQuestion")
public record AskedQuestion(UUID id, Text text) {
    /** Those of a consultation, in their order. */
    public static List<AskedQuestion> of(DataSource database, UUID consultation) {
        return new Where()
                .and("q.consultation_id = cast(:consultation as uuid)", "consultation", consultation.toString())
                .rows(
                        database,
                        "select q.id, cast(q.text as text) as text from consultation_question q",
                        " order by q.position",
                        row -> new AskedQuestion(
                                row.getObject("id", UUID.class), StoredText.read(row.getString("text"))));
    }
}
