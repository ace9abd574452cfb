package brussels.estuaire.registrations.organisers;

import brussels.estuaire.registrations.Registration.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came.
 *
 * @param presence null when it is not known any more
 * @param was what whoever tells it read before: when somebody else told otherwise since, it is refused
 */
record PresenceForm(
        @Schema(nullable = true) @Nullable Presence presence,
        @Schema(nullable = true) @Nullable Presence was) {}
