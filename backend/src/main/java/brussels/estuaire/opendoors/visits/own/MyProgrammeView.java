package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visits.Visit;
import brussels.estuaire.opendoors.visits.ways.Way;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A personal programme: all that is held of who visits, and what they booked.
 *
 * @param visits by hour
 * @param ways from each visit of a day to the next, and between those that overlap since one was moved
 * @param calendar where calendar programs read the visits; it opens nothing else
 * @param link what opens it to who does not hold its link: for who is signed in; else null
 */
@Schema(name = "MyProgramme")
record MyProgrammeView(
        VisitedEdition edition,
        String name,
        String email,
        @Schema(nullable = true) @Nullable Language language,
        List<Visit> visits,
        List<Way> ways,
        String calendar,
        @Schema(nullable = true) @Nullable String link,
        Set<Right> rights) {

    /** In which edition one visits. */
    @Schema(name = "VisitedEdition")
    record VisitedEdition(UUID id, Text title, When when, Edition.Phase phase) {}

    /** What one may do with one's programme. */
    @Schema(name = "MyProgrammeRight")
    enum Right {
        /** Book more visits. */
        ADD,
        /** Have erased what is held. */
        ERASE
    }
}
