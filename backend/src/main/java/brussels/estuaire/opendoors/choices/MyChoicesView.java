package brussels.estuaire.opendoors.choices;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one would visit in an edition, and what the allocation made of it.
 *
 * @param until the last day on which one changes it; null when there is no fair allocation
 * @param choices the one that one would like best first
 * @param changedAt null while one has chosen nothing
 * @param rights what one may do with it now
 */
@Schema(name = "MyChoices")
record MyChoicesView(
        UUID editionId,
        @Schema(nullable = true) @Nullable LocalDate until,
        List<Choice> choices,
        @Schema(nullable = true) @Nullable OffsetDateTime changedAt,
        Set<Right> rights,
        int version) {

    /** What one may do with one's choices. */
    @Schema(name = "MyChoicesRight")
    enum Right {
        /** Choose other slots, or another order. */
        CHANGE,
        /** Take them back. */
        REMOVE
    }
}
