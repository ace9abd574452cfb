package brussels.estuaire.agenda.calendars;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar shows it.
 *
 * @param precision DAY or TIME
 * @param ends exclusive; null when the hour of its end is not known
 * @param address street, postal code and commune, as far as they are told
 * @param repetition how it repeats; null for what happens once
 * @param occurrence which occurrence of a series it replaces; null for what is none
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
        @Nullable Repetition repetition,
        @Nullable Occurrence occurrence,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * How a series repeats.
     *
     * @param rule RFC 5545, 3.3.10, in days; null when the days are told one by one
     * @param dates those after the first
     * @param but the days on which it does not take place, and that no other entry replaces
     * @param until the last day that counts; null when the rule alone says so
     */
    public record Repetition(
            @Nullable String rule,
            List<LocalDate> dates,
            List<LocalDate> but,
            @Nullable LocalDate until) {
        private Repetition without(Set<LocalDate> told) {
            return new Repetition(
                    rule, dates, but.stream().filter(day -> !told.contains(day)).toList(), until);
        }
    }

    /**
     * An occurrence that differs from its series.
     *
     * @param day for which it stands
     * @param precision how exactly its series says when it is
     * @param seriesStarts the start of the first occurrence
     */
    public record Occurrence(UUID seriesId, LocalDate day, Precision precision, Instant seriesStarts) {}

    /** The same as an event that happens once. */
    public CalendarEntry alone() {
        return with(null, null);
    }

    /**
     * The same, with the days of its series that other entries do not tell of.
     *
     * @param told the days for which there are other entries
     */
    public CalendarEntry without(Set<LocalDate> told) {
        return repetition == null ? this : with(repetition.without(told), occurrence);
    }

    /** Whether there is a day of it at all: a series may be suspended before its first. */
    public boolean takesPlace() {
        return repetition == null || repetition.until == null || !repetition.until.isBefore(Clock.dayOf(starts));
    }

    /** What programs know it by: an occurrence that differs, by its series. */
    UUID uid() {
        return occurrence == null ? id : occurrence.seriesId;
    }

    /** Whether it will not be at this date: it is cancelled, or will be later; of a series, only its occurrences are. */
    boolean isOff() {
        return repetition == null && (state == EventState.CANCELLED || state == EventState.POSTPONED);
    }

    private CalendarEntry with(@Nullable Repetition repeats, @Nullable Occurrence replaces) {
        return new CalendarEntry(
                id,
                title,
                description,
                organiser,
                precision,
                starts,
                ends,
                placeName,
                address,
                state,
                reason,
                repeats,
                replaces,
                version,
                createdAt,
                updatedAt);
    }
}
