package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Refusal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a locality lies in a bassin.
 *
 * @param from the first day
 * @param until the first day on which it no longer does; null when no end is known
 * @param source the document or body that says so
 */
record AssignmentForm(
        @NotNull UUID localityId,
        @NotBlank @Size(max = 40) String bassin,
        @NotNull LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @NotNull Confidence confidence,
        @NotBlank @Size(max = 1000) String source) {

    @AssertTrue(message = "ends-before-it-starts")
    boolean isInOrder() {
        return from == null || until == null || until.isAfter(from);
    }

    static AssignmentForm of(Assignment assignment) {
        return new AssignmentForm(
                assignment.locality.id,
                assignment.bassin,
                assignment.from,
                assignment.until,
                assignment.confidence,
                assignment.source);
    }

    Assignment applyTo(Assignment assignment) {
        assignment.locality = Locality.<Locality>findByIdOptional(localityId)
                .orElseThrow(() -> Refusal.invalid("/localityId", "unknown"));
        if (Bassin.findById(bassin) == null) {
            throw Refusal.invalid("/bassin", "unknown");
        }
        assignment.bassin = bassin;
        assignment.from = from;
        assignment.until = until;
        assignment.confidence = confidence;
        assignment.source = source;
        return assignment;
    }
}
