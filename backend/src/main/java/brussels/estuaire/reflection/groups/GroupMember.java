package brussels.estuaire.reflection.groups;

import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.registrations.Registration.Presence;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in a reflection group.
 *
 * @param name null once they are erased
 * @param organisation as they typed it
 * @param organisationName of the one that is known to be theirs
 * @param quotesAgreed whether what they say may be quoted without their name; null while they have not said
 * @param presence null while nobody has said whether they came
 */
@Schema(name = "GroupMember")
record GroupMember(
        UUID id,
        @Schema(nullable = true) @Nullable String name,
        Participant.Role role,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable Boolean quotesAgreed,
        @Schema(nullable = true) @Nullable Presence presence) {}
