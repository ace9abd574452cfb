package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A slot of an edition that is shared out, in numbers.
 *
 * @param places how many people it has room for; null when there is room for everybody
 * @param chosen by how many people
 * @param chosenFirst by how many of them before all others
 * @param given to how many of them
 */
@Schema(name = "AllocatedSlot")
record AllocatedSlot(
        UUID slotId,
        Text title,
        When when,
        EventState state,
        @Schema(nullable = true) @Nullable Integer places,
        int chosen,
        int chosenFirst,
        int given) {}
