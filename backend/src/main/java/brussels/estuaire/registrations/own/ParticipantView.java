package brussels.estuaire.registrations.own;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the same event and agreed that the others who agreed read this, and nothing else.
 *
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param organisationName of the one that was chosen
 * @param oneself whether it is the reader
 */
@Schema(name = "Participant")
record ParticipantView(
        String name,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String function,
        boolean oneself) {
    static ParticipantView of(ResultSet row) throws SQLException {
        return new ParticipantView(
                row.getString("name"),
                row.getString("organisation"),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("function"),
                row.getBoolean("oneself"));
    }
}
