package brussels.estuaire.agenda.calendars;

import brussels.estuaire.agenda.calendars.CalendarEntry.Repetition;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a series repeats, or which of its occurrences an entry replaces (RFC 5545, 3.8.4.4 and 3.8.5).
 *
 * <p>A day stands in a calendar as the series' own start does: with its hour by the wall clock, or as a date.
 */
final class WriteRecurrence {
    private static final String UNTIL = "UNTIL=";
    private static final String COUNT = "COUNT=";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Precision precision;
    private final Instant starts;

    private WriteRecurrence(Precision precision, Instant starts) {
        this.precision = precision;
        this.starts = starts;
    }

    static Stream<Property> of(CalendarEntry entry) {
        var occurrence = entry.occurrence();
        if (occurrence != null) {
            var series = new WriteRecurrence(occurrence.precision(), occurrence.seriesStarts());
            return Stream.of(new RecurrenceId<>(series.start(occurrence.day())));
        }
        var repetition = entry.repetition();
        return repetition == null
                ? Stream.empty()
                : new WriteRecurrence(entry.precision(), entry.starts()).repeating(repetition);
    }

    private Stream<Property> repeating(Repetition repetition) {
        return Stream.<@Nullable Property>of(
                        repetition.rule() == null ? null : new RRule<>(rule(repetition.rule(), repetition.until())),
                        repetition.dates().isEmpty() ? null : new RDate<>(form(), starts(repetition.dates())),
                        repetition.but().isEmpty() ? null : new ExDate<>(form(), starts(repetition.but())))
                .flatMap(Stream::ofNullable);
    }

    /** A rule that counts its occurrences ends by itself; any other may have to end before. */
    private String rule(String rule, @Nullable LocalDate until) {
        var parts = Arrays.asList(rule.split(";"));
        var ends = parts.stream()
                .filter(part -> part.startsWith(UNTIL))
                .map(part -> LocalDate.parse(part.substring(UNTIL.length()), DateTimeFormatter.BASIC_ISO_DATE));
        var last = Stream.concat(ends, Stream.ofNullable(until)).min(LocalDate::compareTo);
        if (last.isEmpty() || parts.stream().anyMatch(part -> part.startsWith(COUNT))) {
            return rule;
        }
        var rest = parts.stream().filter(part -> !part.startsWith(UNTIL)).collect(Collectors.joining(";"));
        return rest + ";" + UNTIL + end(last.get());
    }

    /** The end of a rule is a date when its start is one, and else an instant (RFC 5545, 3.3.10). */
    private String end(LocalDate last) {
        return precision == Precision.TIME
                ? last.plusDays(1)
                        .atStartOfDay(Clock.BRUSSELS)
                        .minusSeconds(1)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .format(UTC)
                : last.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private ParameterList form() {
        return new ParameterList(List.of(precision == Precision.TIME ? new TzId(Clock.BRUSSELS.getId()) : Value.DATE));
    }

    private DateList<Temporal> starts(List<LocalDate> days) {
        return new DateList<>(days.stream().map(this::start).toList());
    }

    private Temporal start(LocalDate day) {
        return precision == Precision.TIME
                ? day.atTime(starts.atZone(Clock.BRUSSELS).toLocalTime()).atZone(Clock.BRUSSELS)
                : day;
    }
}
