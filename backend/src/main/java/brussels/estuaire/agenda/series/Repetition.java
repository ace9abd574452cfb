package brussels.estuaire.agenda.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/**
 * On which days something happens again; its hour is its event's.
 *
 * @param first the day from which the rule counts
 * @param rule RFC 5545, 3.3.10, once a day at most; null when the days are told one by one
 * @param dates those after the first; empty when there is a rule
 */
record Repetition(LocalDate first, @Nullable String rule, List<LocalDate> dates) {
    /** What is about days; an hour, a minute or a second has no place in it. */
    static final String RULE = "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)"
            + "(;((INTERVAL|COUNT)=[1-9][0-9]{0,3}|UNTIL=(19|20|21)[0-9]{6}|WKST=(MO|TU|WE|TH|FR|SA|SU)"
            + "|BYDAY=[-+A-Z0-9,]{2,60}|(BYMONTHDAY|BYMONTH|BYSETPOS|BYYEARDAY|BYWEEKNO)=[-+0-9,]{1,60}))*";

    /**
     * The days of a span, in order.
     *
     * @param last inclusive
     * @throws IllegalArgumentException when the rule cannot be read
     */
    List<LocalDate> between(LocalDate from, LocalDate last) {
        var days = rule == null ? told() : ruled(rule, last);
        return days.filter(day -> !day.isBefore(from) && !day.isAfter(last)).toList();
    }

    /** Whether the rule can be read, and counts from its first day. */
    boolean isSound() {
        try {
            return between(first, first).contains(first) && (rule == null || endsOnADay(rule));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Stream<LocalDate> told() {
        return Stream.concat(Stream.of(first), dates.stream()).distinct().sorted();
    }

    private Stream<LocalDate> ruled(String rule, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        try {
            var next = new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (next.hasNext() && (days.isEmpty() || !days.getLast().isAfter(last))) {
                var day = next.nextDateTime();
                days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(e);
        } catch (IllegalArgumentException e) {
            // the library gives up on a rule that finds no more day: it ends with what it found
            if (days.isEmpty()) {
                throw e;
            }
        }
        return days.stream();
    }

    /** The library counts on from a thirteenth month. */
    private static boolean endsOnADay(String rule) {
        var until = Pattern.compile("UNTIL=([0-9]{8})").matcher(rule);
        try {
            return !until.find() || LocalDate.parse(until.group(1), DateTimeFormatter.BASIC_ISO_DATE) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
