package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as whoever holds its link reads it: to what, and nothing about anybody.
 *
 * @param mine whether the caller is signed in with the address that was invited
 */
record ReceivedInvitationView(
        UUID id,
        UUID organisationId,
        Text organisationName,
        Role role,
        State state,
        OffsetDateTime expiresAt,
        boolean mine) {

    /** What became of it. */
    @Schema(name = "ReceivedInvitationState")
    enum State {
        /** It can be taken up. */
        OPEN,
        /** It has been taken up. */
        ACCEPTED,
        /** It has been taken back. */
        WITHDRAWN,
        /** It has lasted too long. */
        EXPIRED
    }

    static ReceivedInvitationView of(Invitation it, boolean mine, Instant now) {
        return new ReceivedInvitationView(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.role,
                state(it, now),
                Clock.inBrussels(it.expiresAt),
                mine);
    }

    private static State state(Invitation it, Instant now) {
        return switch (it.state) {
            case ACCEPTED -> State.ACCEPTED;
            case WITHDRAWN -> State.WITHDRAWN;
            case PENDING -> it.isOver(now) ? State.EXPIRED : State.OPEN;
        };
    }
}
