package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has taken up yet, for those who keep the people.
 *
 * @param expired whether it can only be renewed
 */
record InvitationView(
        UUID id,
        String email,
        Role role,
        @Schema(nullable = true) @Nullable Language language,
        OffsetDateTime sentAt,
        OffsetDateTime expiresAt,
        boolean expired,
        int version) {

    static InvitationView of(Invitation it, Instant now) {
        return new InvitationView(
                it.id,
                it.email,
                it.role,
                it.language,
                Clock.inBrussels(it.sentAt),
                Clock.inBrussels(it.expiresAt),
                it.isOver(now),
                it.version);
    }
}
