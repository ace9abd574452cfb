package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as everybody may read it.
 *
 * @param questionId what was asked; null when nobody knows
 * @param writtenIn in which language somebody wrote it; the others are translations by a person
 * @param source whence it is known, when it was typed in
 * @param themes of the vocabulary of themes
 */
@Schema(name = "QuotedVerbatim")
public record QuotedVerbatim(
        UUID id,
        @Schema(nullable = true) @Nullable UUID questionId,
        Text text,
        Language writtenIn,
        @Schema(nullable = true) @Nullable String source,
        List<String> themes) {

    static QuotedVerbatim of(ResultSet row) throws SQLException {
        return new QuotedVerbatim(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                StoredText.read(row.getString("text")),
                Language.valueOf(row.getString("written_in")),
                row.getString("source"),
                List.of((String[]) row.getArray("themes").getArray()));
    }
}
