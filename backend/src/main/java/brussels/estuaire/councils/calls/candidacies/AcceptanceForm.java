package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.circles.mandates.MandateRole;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As what and for which days somebody is named who answered a call.
 *
 * @param role a member when left out
 * @param firstDay that of the call when left out
 * @param lastDay inclusive; that of the call when left out
 */
@Schema(name = "CandidacyAcceptanceForm")
record AcceptanceForm(
        @Schema(nullable = true) @Nullable MandateRole role,
        @Schema(nullable = true) @Nullable LocalDate firstDay,
        @Schema(nullable = true) @Nullable LocalDate lastDay) {}
