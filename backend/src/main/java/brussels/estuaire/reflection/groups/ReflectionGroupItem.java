package brussels.estuaire.reflection.groups;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reflection group in the list of its consultation.
 *
 * @param people how many are in it
 */
@Schema(name = "ReflectionGroupItem")
record ReflectionGroupItem(
        UUID id,
        int number,
        EventState state,
        @Schema(nullable = true) @Nullable When when,
        long people) {}
