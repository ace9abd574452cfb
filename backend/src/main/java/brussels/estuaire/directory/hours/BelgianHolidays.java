package brussels.estuaire.directory.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The ten legal public holidays of Belgium (royal decree of 18 April 1974): seven of fixed date, three that follow Easter. */
final class BelgianHolidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private BelgianHolidays() {}

    static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AFTER_EASTER.stream()
                        .anyMatch(days -> easter(day.getYear()).plusDays(days).equals(day));
    }

    /** Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
