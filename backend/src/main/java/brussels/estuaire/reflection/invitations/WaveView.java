package brussels.estuaire.reflection.invitations;

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
 * A wave of mails, and what became of it.
 *
 * @param addresses how many addresses it goes to
 * @param left of these, whose mail was left to be sent
 * @param sent whose mail the mail server took
 * @param bounced whose mail it refused, or that was given up
 * @param opened where somebody opened the page of the link
 * @param interested where somebody said that they are interested
 * @param refused where somebody said that they are not
 * @param silent whose mail was left, did not bounce, and nothing came back; those who stopped the invitations, or take
 *     part without them, are not among them
 */
@Schema(name = "ConsultationWave")
record WaveView(
        UUID id,
        Kind kind,
        @Schema(nullable = true) @Nullable Text message,
        OffsetDateTime createdAt,
        int addresses,
        int left,
        int sent,
        int bounced,
        int opened,
        int interested,
        int refused,
        int silent) {

    /** Whom a wave is for. */
    @Schema(name = "ConsultationWaveKind")
    enum Kind {
        /** Those who were never mailed. */
        INVITATION,
        /** Those who were mailed a week ago or earlier, and of whom nothing came back. */
        REMINDER
    }

    static WaveView of(ResultSet row) throws SQLException {
        return new WaveView(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                StoredText.readOrNull(row.getString("message")),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                row.getInt("addresses"),
                row.getInt("mailed"),
                row.getInt("sent"),
                row.getInt("bounced"),
                row.getInt("opened"),
                row.getInt("interested"),
                row.getInt("refused"),
                row.getInt("silent"));
    }
}
