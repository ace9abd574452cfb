package brussels.estuaire.opendoors.choices;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A slot that somebody chose.
 *
 * @param state of the slot
 * @param rank from 1, the one that they would like best
 * @param outcome what the allocation made of it; null before
 * @param because what they visit at that time, when it overlaps
 */
@Schema(name = "Choice")
public record Choice(
        UUID slotId,
        Text title,
        When when,
        EventState state,
        int rank,
        @Schema(nullable = true) @Nullable Outcome outcome,
        List<Text> because) {}
