package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was prepared of a question, as the team reads it.
 *
 * @param together whether colleagues write it together
 * @param name whose it is, or who changed it last; null once they are erased
 * @param organisation as they typed it
 * @param organisationName of the one that is known to be theirs
 */
@Schema(name = "PreparationItem")
record PreparationItem(
        UUID id,
        UUID questionId,
        boolean together,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Text organisationName,
        String text,
        OffsetDateTime changedAt) {
    static PreparationItem of(ResultSet row) throws SQLException {
        return new PreparationItem(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getObject("organisation_id") != null,
                row.getString("name"),
                row.getString("organisation"),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("body"),
                Objects.requireNonNull(Where.inBrussels(row, "changed_at")));
    }
}
