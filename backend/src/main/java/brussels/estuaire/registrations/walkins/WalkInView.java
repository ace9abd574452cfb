package brussels.estuaire.registrations.walkins;

import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came without having registered.
 *
 * @param name null once it is erased; that they came stays
 */
@Schema(name = "WalkIn")
record WalkInView(
        UUID id,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable String function,
        OffsetDateTime createdAt) {
    static WalkInView of(WalkIn it) {
        return new WalkInView(it.id, it.name, it.organisation, it.function, Clock.inBrussels(it.createdAt));
    }
}
