package brussels.estuaire.reflection.invitations;

import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the team reads it.
 *
 * @param language null when it is not known: then the mail is in French and in Dutch
 */
@Schema(name = "ConsultationInvitationItem")
record InvitationItem(
        UUID id,
        String address,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable Language language,
        State state,
        OffsetDateTime createdAt,
        Set<Right> rights) {

    /** What became of an invitation. */
    @Schema(name = "ConsultationInvitationState")
    enum State {
        /** They were never mailed. */
        NEW,
        /** Their mail is on its way. */
        ON_ITS_WAY,
        /** The mail server took it. */
        SENT,
        /** It could not be sent. */
        BOUNCED,
        /** Somebody opened the page of the link, and has not answered. */
        OPENED,
        /** Somebody is interested. */
        INTERESTED,
        /** Somebody said that they are not. */
        REFUSED,
        /** They do not want the invitations of this organisation. */
        STOPPED
    }

    /** What the team may do with an invitation. */
    @Schema(name = "ConsultationInvitationRight")
    enum Right {
        /** Take it back: it was never mailed. */
        WITHDRAW
    }

    static InvitationItem of(ResultSet row) throws SQLException {
        return new InvitationItem(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                FindInvitations.language(row),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                row.getBoolean("withdrawable") ? EnumSet.of(Right.WITHDRAW) : EnumSet.noneOf(Right.class));
    }
}
