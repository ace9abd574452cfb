package brussels.estuaire.agenda.minutes;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of an event as they were saved once.
 *
 * @param number from 1
 * @param author the name of who saved them
 */
@Schema(name = "EventMinutesRevision")
record MinutesRevisionView(
        int number,
        OffsetDateTime savedAt,
        @Schema(nullable = true) @Nullable String author,
        Text text,
        @Schema(nullable = true) @Nullable Text decisions,
        Visibility audience,
        MinutesRevision.State state) {
    static MinutesRevisionView of(MinutesRevision it) {
        return new MinutesRevisionView(
                it.number, Clock.inBrussels(it.savedAt), it.author, it.text, it.decisions, it.audience, it.state);
    }
}
