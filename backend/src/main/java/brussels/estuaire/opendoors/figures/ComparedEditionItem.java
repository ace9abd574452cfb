package brussels.estuaire.opendoors.figures;

import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition beside others.
 *
 * @param source which numbers stand for it
 * @param counted null when nothing was counted here, or when it is not told yet
 * @param told null when nobody told any by hand
 */
@Schema(name = "ComparedEdition")
record ComparedEditionItem(
        UUID id,
        Text title,
        @Schema(nullable = true) @Nullable When when,
        List<String> bassins,
        Source source,
        @Schema(nullable = true) @Nullable Figures counted,
        @Schema(nullable = true) @Nullable Attendance told) {

    /** Where numbers come from. */
    @Schema(name = "FiguresSource")
    enum Source {
        /** They were counted here, from slots and visits. */
        COUNTED,
        /** Those who organised it told them, as exactly as they know. */
        TOLD,
        /** There are none. */
        NONE
    }
}
