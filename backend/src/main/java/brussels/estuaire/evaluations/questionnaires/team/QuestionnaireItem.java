package brussels.estuaire.evaluations.questionnaires.team;

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
 * A template in the list of those that the caller may start from.
 *
 * @param organisationName of the team that keeps it; null for what the platform brings
 * @param bassin null for the whole Region
 * @param eventType the type of events for which it is proposed; null for any
 * @param questions how many it asks
 */
@Schema(name = "QuestionnaireItem")
record QuestionnaireItem(
        UUID id,
        Text title,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        @Schema(nullable = true) @Nullable String eventType,
        int questions,
        OffsetDateTime updatedAt) {
    static QuestionnaireItem of(ResultSet row) throws SQLException {
        return new QuestionnaireItem(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                StoredText.readOrNull(row.getString("organisation")),
                row.getString("bassin"),
                row.getString("event_type"),
                row.getInt("questions"),
                Objects.requireNonNull(Where.inBrussels(row, "updated_at")));
    }
}
