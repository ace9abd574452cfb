package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A series, and what the caller may do with it; what it tells is told by the event with its id.
 *
 * @param first its first day, from which the rule counts
 * @param rule RFC 5545, 3.3.10; null when the days are told one by one
 * @param dates the days after the first; empty when there is a rule
 * @param suspension since when it does not take place, and why; null while it does
 * @param next its next days, the way it repeats: twelve at most
 */
record SeriesView(
        UUID id,
        Text title,
        EventState state,
        LocalDate first,
        @Schema(nullable = true) @Nullable String rule,
        List<LocalDate> dates,
        Series.Registration registration,
        @Schema(nullable = true) @Nullable Suspension suspension,
        List<LocalDate> next,
        int version,
        Set<Right> rights) {

    private static final int MOST_NEXT = 12;

    /** Since when it does not take place, and why. */
    @Schema(name = "SeriesSuspension")
    record Suspension(LocalDate from, Text reason) {}

    /** What the caller may do with a series. */
    @Schema(name = "SeriesRight")
    enum Right {
        /** Change how it repeats: once it is announced, days are added only. */
        EDIT,
        /** Make it an event that happens once, while nobody was told of it. */
        REMOVE,
        /** Say that it takes place no longer, for a time or for good. */
        SUSPEND,
        /** Say that it takes place again. */
        RESUME
    }

    static SeriesView of(Series it, LocalDate today, Set<Right> rights) {
        return new SeriesView(
                it.id,
                it.event.title(),
                it.event.state(),
                Series.first(it.event),
                it.rule,
                it.dates,
                it.registration,
                it.suspendedFrom == null || it.suspensionReason == null
                        ? null
                        : new Suspension(it.suspendedFrom, it.suspensionReason),
                next(it, today),
                it.version,
                rights);
    }

    private static List<LocalDate> next(Series series, LocalDate today) {
        return series.repetition().between(today, FillSeries.horizon(today)).stream()
                .filter(day -> series.suspendedFrom == null || day.isBefore(series.suspendedFrom))
                .limit(MOST_NEXT)
                .toList();
    }
}
