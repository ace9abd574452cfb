package brussels.estuaire.councils.plans;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the bassin's council validated a plan as it stands.
 *
 * @param day when it did
 * @param eventId the meeting at which it did
 */
@Schema(name = "PlanValidationForm")
record ValidationForm(
        @NotNull LocalDate day,
        @Schema(nullable = true) @Nullable UUID eventId) {}
