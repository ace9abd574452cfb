package brussels.estuaire.reflection.findings;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.findings.Finding.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding, with how often it was raised.
 *
 * @param groups in how many groups somebody raised it
 * @param professionals how many different professionals did
 * @param carers how many different carers did
 * @param statements how many statements are coded to it
 */
@Schema(name = "Finding")
public record RaisedFinding(
        UUID id,
        Kind kind,
        @Schema(nullable = true) @Nullable String theme,
        @Schema(nullable = true) @Nullable String pole,
        Text title,
        @Schema(nullable = true) @Nullable Text description,
        int groups,
        int professionals,
        int carers,
        int statements,
        int version) {

    static RaisedFinding of(ResultSet row) throws SQLException {
        return new RaisedFinding(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("theme"),
                row.getString("pole"),
                StoredText.read(row.getString("title")),
                StoredText.readOrNull(row.getString("description")),
                row.getInt("groups"),
                row.getInt("professionals"),
                row.getInt("carers"),
                row.getInt("statements"),
                row.getInt("version"));
    }
}
