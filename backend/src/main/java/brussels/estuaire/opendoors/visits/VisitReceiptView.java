package brussels.estuaire.opendoors.visits;

import brussels.estuaire.opendoors.visits.ways.Way;
import brussels.estuaire.registrations.RegistrationState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What who books is told at once; the rest comes by mail.
 *
 * @param visits what became of each slot, in the order in which they were asked for
 * @param ways from each of them to the next of its day
 */
@Schema(name = "VisitReceipt")
record VisitReceiptView(List<Asked> visits, List<Way> ways) {
    /**
     * What became of one slot.
     *
     * @param rank in the line, from 1; null when they do not wait
     */
    @Schema(name = "AskedVisit")
    record Asked(
            UUID slotId,
            RegistrationState state,
            @Schema(nullable = true) @Nullable Integer rank) {}
}
