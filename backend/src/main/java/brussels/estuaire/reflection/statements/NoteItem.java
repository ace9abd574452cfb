package brussels.estuaire.reflection.statements;

import brussels.estuaire.reflection.participants.Participant.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note, with the statements that were cut out of it.
 *
 * @param role of who said it; null for what the group said together
 */
@Schema(name = "CutNote")
record NoteItem(
        UUID id,
        UUID groupId,
        int groupNumber,
        @Schema(nullable = true) @Nullable UUID questionId,
        @Schema(nullable = true) @Nullable Role role,
        String body,
        List<StatementView> statements) {

    static NoteItem of(ResultSet row) throws SQLException {
        return new NoteItem(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getInt("number"),
                row.getObject("question_id", UUID.class),
                StatementView.role(row),
                row.getString("body"),
                List.of());
    }

    NoteItem with(List<StatementView> cut) {
        return new NoteItem(id, groupId, groupNumber, questionId, role, body, cut);
    }
}
