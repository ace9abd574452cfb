package brussels.estuaire.agenda.minutes;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an event that has been.
 *
 * @param decisions null when none was taken
 * @param audience who reads them once they are published, of those who see the event
 */
@Schema(name = "EventMinutesForm")
record MinutesForm(
        @NotNull @Valid Text text,
        @Schema(nullable = true) @Valid @Nullable Text decisions,
        @NotNull Visibility audience,
        MinutesRevision.@NotNull State state) {}
