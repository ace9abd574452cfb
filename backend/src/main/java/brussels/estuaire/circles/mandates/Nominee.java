package brussels.estuaire.circles.mandates;

import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom those who run a circle name by another way than the form: who answered a call.
 *
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param lastDay inclusive
 */
public record Nominee(
        String name,
        String email,
        @Nullable Language language,
        @Nullable String organisation,
        @Nullable UUID organisationId,
        @Nullable String sector,
        MandateRole role,
        LocalDate firstDay,
        LocalDate lastDay) {

    MandateForm form() {
        return new MandateForm(name, email, language, organisation, organisationId, sector, role, firstDay, lastDay);
    }
}
