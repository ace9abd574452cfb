package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many came, in numbers that are never added up: those who take part, those who present, services and visits differ.
 *
 * @param note what the numbers do not say
 */
public record Attendance(
        @Schema(nullable = true) @Nullable Count participants,
        @Schema(nullable = true) @Nullable Count presenters,
        @Schema(nullable = true) @Nullable Count services,
        @Schema(nullable = true) @Nullable Count visits,
        @Schema(nullable = true) @Nullable Text note) {}
