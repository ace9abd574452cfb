package brussels.estuaire.opendoors.visits;

import brussels.estuaire.opendoors.visits.ways.Way;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a personal programme would be, if these slots were booked now.
 *
 * @param visits those that are in the edition's programme, by hour
 * @param ways from each visit of a day to the next, and between those that overlap
 */
@Schema(name = "VisitTrial")
record TrialView(List<ProgrammeItem> visits, List<Way> ways) {
    static TrialView of(List<ProgrammeItem> visits) {
        return new TrialView(
                visits, Way.among(visits.stream().map(ProgrammeItem::stop).toList()));
    }
}
