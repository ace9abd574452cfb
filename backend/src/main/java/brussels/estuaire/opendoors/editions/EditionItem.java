package brussels.estuaire.opendoors.editions;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition in a list.
 *
 * @param id its event's
 * @param state its event's
 * @param phase where it stands today
 */
@Schema(name = "EditionItem")
record EditionItem(UUID id, Text title, When when, EventState state, List<String> bassins, Edition.Phase phase) {
    static EditionItem of(Edition it, LocalDate today) {
        return new EditionItem(it.id, it.event.title(), it.when(), it.event.state(), it.bassins, it.phase(today));
    }
}
