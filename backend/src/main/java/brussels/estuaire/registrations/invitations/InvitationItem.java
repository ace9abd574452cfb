package brussels.estuaire.registrations.invitations;

import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.RegistrationState;
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
 * An invitation as those who organise read it.
 *
 * @param language null when it is not known: then the mail is in French and in Dutch
 * @param registration how far their registration has come; null when there is none
 * @param mailedAt when a mail was last left for them
 */
@Schema(name = "EventInvitationItem")
record InvitationItem(
        UUID id,
        String address,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable Language language,
        State state,
        @Schema(nullable = true) @Nullable RegistrationState registration,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime mailedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime openedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime declinedAt,
        Set<Right> rights) {

    /** What became of an invitation. */
    @Schema(name = "EventInvitationState")
    enum State {
        /** Its mail is on its way. */
        TO_SEND,
        /** The mail server took it. */
        SENT,
        /** Its mail could not be sent. */
        NOT_DELIVERED,
        /** Its page was opened. */
        OPENED,
        /** They registered; how far that has come is told apart. */
        REGISTERED,
        /** They do not come. */
        DECLINED,
        /** They do not want the invitations of this organisation. */
        STOPPED
    }

    /** What those who organise may do with an invitation. */
    @Schema(name = "EventInvitationRight")
    enum Right {
        /** Take it back. */
        WITHDRAW
    }

    static InvitationItem of(ResultSet row) throws SQLException {
        var language = row.getString("language");
        var registration = row.getString("registration");
        return new InvitationItem(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                language == null ? null : Language.valueOf(language),
                State.valueOf(row.getString("state")),
                registration == null ? null : RegistrationState.valueOf(registration),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                Where.inBrussels(row, "mailed_at"),
                Where.inBrussels(row, "opened_at"),
                Where.inBrussels(row, "declined_at"),
                registration == null ? EnumSet.of(Right.WITHDRAW) : EnumSet.noneOf(Right.class));
    }
}
