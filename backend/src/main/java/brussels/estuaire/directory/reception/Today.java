package brussels.estuaire.directory.reception;

import brussels.estuaire.directory.hours.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What time changes in a service without anybody's act.
 *
 * @param closed whether a temporary closure holds
 * @param notices those that are not over, the first to begin first
 * @param acceptsRequests whether it takes new requests; null when that is not known, or no longer
 */
@Schema(name = "ServiceToday")
public record Today(
        boolean closed,
        List<Notice> notices,
        @Schema(nullable = true) @Nullable Boolean acceptsRequests) {

    /**
     * What holds on a day.
     *
     * @param until the last day for which it is said whether it takes new requests
     */
    public static Today of(List<Notice> notices, @Nullable Boolean accepts, @Nullable LocalDate until, LocalDate day) {
        var said = until != null && !until.isBefore(day);
        return new Today(Notice.closed(notices, day), Notice.notOver(notices, day), said ? accepts : null);
    }

    /** What holds on a day of how people are received. */
    public static Today of(Reception reception, LocalDate day) {
        return of(reception.notices(), reception.acceptsRequests(), reception.acceptsRequestsUntil(), day);
    }

    /** Whether it is open at an instant of this day; null when its hours are not known or not understood. */
    public @Nullable Boolean open(@Nullable String openingHours, Instant now) {
        return closed ? Boolean.FALSE : OpeningHours.openAt(openingHours, now);
    }
}
