package brussels.estuaire.agenda.calendars;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar shows it.
 *
 * @param precision DAY or TIME
 * @param ends exclusive; null when the hour of its end is not known
 * @param address street, postal code and commune, as far as they are told
 * @param version how often it was changed
 */
public record CalendarEntry(
        UUID id,
        Text title,
        @Nullable Text description,
        Text organiser,
        Precision precision,
        Instant starts,
        @Nullable Instant ends,
        @Nullable Text placeName,
        String address,
        EventState state,
        @Nullable Text reason,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether it will not be at this date: it is cancelled, or will be later. */
    boolean isOff() {
        return state == EventState.CANCELLED || state == EventState.POSTPONED;
    }
}
