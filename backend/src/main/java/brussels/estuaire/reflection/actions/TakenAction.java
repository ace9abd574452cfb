package brussels.estuaire.reflection.actions;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.actions.ReflectionAction.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is done about findings, and how far it has come.
 *
 * @param owner who answers for it, as it was typed
 * @param ownerId the same, when it was chosen from the directory
 * @param findings which it answers
 * @param progress the last before the others
 */
@Schema(name = "ReflectionAction")
public record TakenAction(
        UUID id,
        String pole,
        Text title,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable UUID ownerId,
        @Schema(nullable = true) @Nullable Text ownerName,
        int year,
        State state,
        List<UUID> findings,
        List<Entry> progress,
        int version) {

    /**
     * How far it had come on a day.
     *
     * @param told whether those who follow were mailed of it
     */
    @Schema(name = "ReflectionProgress")
    public record Entry(UUID id, LocalDate day, Text text, boolean told) {}

    static TakenAction of(ResultSet row) throws SQLException {
        return new TakenAction(
                row.getObject("id", UUID.class),
                row.getString("pole"),
                StoredText.read(row.getString("title")),
                row.getString("owner"),
                row.getObject("owner_id", UUID.class),
                StoredText.readOrNull(row.getString("owner_name")),
                row.getInt("year"),
                State.valueOf(row.getString("state")),
                List.of((UUID[]) row.getArray("findings").getArray()),
                StoredText.list(row.getString("progress"), Entry.class),
                row.getInt("version"));
    }
}
