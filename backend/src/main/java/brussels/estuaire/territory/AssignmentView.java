package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a locality lies in a bassin, from a day until another (exclusive), and who says so. */
record AssignmentView(
        UUID id,
        UUID localityId,
        Text locality,
        String commune,
        List<String> postalCodes,
        String bassin,
        LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        Confidence confidence,
        String source,
        int version) {

    static AssignmentView of(Assignment assignment) {
        var locality = assignment.locality;
        return new AssignmentView(
                assignment.id,
                locality.id,
                locality.name,
                locality.commune,
                locality.postalCodes,
                assignment.bassin,
                assignment.from,
                assignment.until,
                assignment.confidence,
                assignment.source,
                assignment.version);
    }
}
