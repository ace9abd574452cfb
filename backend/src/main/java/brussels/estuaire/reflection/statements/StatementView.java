package brussels.estuaire.reflection.statements;

import brussels.estuaire.reflection.participants.Participant.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody, as the team reads them.
 *
 * @param groupNumber of the group in which they were said
 * @param role of who said them; null for what the group said together
 * @param part as it stood in the note when it was cut
 * @param wording lightly corrected; null when they are read as they were said
 * @param noteChanged whether the note no longer says it so
 * @param quotable whether who said them agrees that they are quoted, today
 * @param chosen whether the report quotes them, as long as they may be quoted
 * @param findings what they are coded to
 */
@Schema(name = "Statement")
record StatementView(
        UUID id,
        UUID noteId,
        UUID groupId,
        int groupNumber,
        @Schema(nullable = true) @Nullable UUID questionId,
        @Schema(nullable = true) @Nullable Role role,
        String part,
        @Schema(nullable = true) @Nullable String wording,
        boolean noteChanged,
        boolean quotable,
        boolean chosen,
        List<UUID> findings,
        int version) {

    static StatementView of(ResultSet row) throws SQLException {
        return new StatementView(
                row.getObject("id", UUID.class),
                row.getObject("note_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getInt("number"),
                row.getObject("question_id", UUID.class),
                role(row),
                row.getString("part"),
                row.getString("wording"),
                row.getBoolean("note_changed"),
                row.getBoolean("quotable"),
                row.getBoolean("chosen"),
                List.of((UUID[]) row.getArray("findings").getArray()),
                row.getInt("version"));
    }

    static @Nullable Role role(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? null : Role.valueOf(role);
    }
}
