package brussels.estuaire.directory.hours;

import brussels.estuaire.platform.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A minute of a day of the week that is a public holiday or not: all that opening hours, as far as they are understood,
 * depend on.
 *
 * @param weekDay 0 on Monday, 6 on Sunday
 * @param ofDay from the midnight that begins the day; past 1440 in the night after it
 */
public record Minute(int weekDay, boolean holiday, int ofDay) {
    static final int A_DAY = 24 * 60;
    private static final int A_DAY_AND_ITS_NIGHT = 2 * A_DAY;
    private static final int WEEK = 7;
    private static final int NUMBERS = 2 * WEEK * A_DAY_AND_ITS_NIGHT;

    /** The two minutes that an instant is in Brussels: one of its own day, one of the night that yesterday began. */
    static Stream<Minute> at(Instant instant) {
        var local = instant.atZone(Clock.BRUSSELS);
        var ofDay = local.getHour() * 60 + local.getMinute();
        var today = local.toLocalDate();
        return Stream.of(of(today, ofDay), of(today.minusDays(1), ofDay + A_DAY));
    }

    /** The numbers of the minutes that an instant is, as PostgreSQL's {@code int4multirange}. */
    public static String numbersAt(Instant instant) {
        return at(instant).map(Minute::number).map("[%1$d,%1$d]"::formatted).collect(Collectors.joining(",", "{", "}"));
    }

    /** The numbers of all minutes that hold, as PostgreSQL's {@code int4multirange}. */
    static String ranges(Predicate<Minute> holds) {
        var found = new BitSet(NUMBERS);
        IntStream.range(0, NUMBERS)
                .filter(number -> holds.test(numbered(number)))
                .forEach(found::set);
        var ranges = new StringJoiner(",", "{", "}");
        for (var start = found.nextSetBit(0); start >= 0; start = found.nextSetBit(found.nextClearBit(start))) {
            ranges.add("[%d,%d)".formatted(start, found.nextClearBit(start)));
        }
        return ranges.toString();
    }

    private static Minute of(LocalDate day, int ofDay) {
        return new Minute(day.getDayOfWeek().ordinal(), BelgianHolidays.isHoliday(day), ofDay);
    }

    private static Minute numbered(int number) {
        var day = number / A_DAY_AND_ITS_NIGHT;
        return new Minute(day % WEEK, day >= WEEK, number % A_DAY_AND_ITS_NIGHT);
    }

    private int number() {
        return ((holiday ? WEEK : 0) + weekDay) * A_DAY_AND_ITS_NIGHT + ofDay;
    }
}
