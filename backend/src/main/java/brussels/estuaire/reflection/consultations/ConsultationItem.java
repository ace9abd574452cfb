package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A consultation in the list of its team's.
 *
 * @param bassin null for the whole Region
 * @param phase where it stands today
 * @param answersUntil the last day on which one answers
 */
@Schema(name = "ConsultationItem")
record ConsultationItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        ConsultationView.Phase phase,
        Text question,
        LocalDate answersUntil,
        ConsultationView.Counts counts) {
    static ConsultationItem of(Consultation it, ConsultationView.Counts counts, LocalDate today) {
        return new ConsultationItem(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.bassin,
                ConsultationView.Phase.of(it, today),
                it.question,
                it.answersUntil,
                counts);
    }
}
