package brussels.estuaire.agenda.series;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule says the same days to us as to the programs that people subscribe with. */
class RepetitionTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-19");
    private static final LocalDate LAST = LocalDate.parse("2028-05-22");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final String EVENT = """
            BEGIN:VCALENDAR\r
            BEGIN:VEVENT\r
            DTSTART;VALUE=DATE:%s\r
            RRULE:%s\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            FREQ=MONTHLY;BYDAY=3MO                 : 2026-01-19 2026-02-16 2026-03-16 2026-04-20
            FREQ=MONTHLY;BYMONTHDAY=19;INTERVAL=2  : 2026-01-19 2026-03-19 2026-05-19 2026-07-19
            FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3        : 2026-01-19 2026-01-22 2026-01-26
            FREQ=WEEKLY;UNTIL=20260202             : 2026-01-19 2026-01-26 2026-02-02
            FREQ=YEARLY                            : 2026-01-19 2027-01-19 2028-01-19""")
    void coordinatorReadsTheDaysOfARule(String rule, String days) {
        var read = new Repetition(MONDAY, rule, List.of())
                .between(MONDAY, LAST).stream()
                        .limit(4)
                        .map(LocalDate::toString)
                        .toList();
        assertThat(String.join(" ", read)).isEqualTo(days);
    }

    @Test
    void coordinatorTellsDaysOneByOne() {
        var dates = List.of(MONDAY.plusDays(40), MONDAY.plusDays(3));
        assertThat(new Repetition(MONDAY, null, dates).between(MONDAY.plusDays(1), MONDAY.plusDays(30)))
                .containsExactly(MONDAY.plusDays(3));
    }

    /** Another maker's reader of rules agrees, whatever the rule. */
    @Test
    void subscribersProgramReadsTheSameDays() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var first = MONDAY.plusDays(random.nextInt(366));
            var rule = rule(random);
            var ours = new Repetition(first, rule, List.of());
            if (ours.isSound()) {
                assertThat(ours.between(first, LAST))
                        .as("%s from %s, seed %d", rule, first, seed)
                        .isEqualTo(theirs(first, rule));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=48",
                "FREQ=DAILY;BYHOUR=9,14",
                "FREQ=DAILY;UNTIL=20261231T090000Z",
                "FREQ=MONTHLY;RSCALE=HEBREW",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=99999",
                "BYDAY=MO",
                "FREQ=DAILY\r\nATTENDEE:x"
            })
    void ruleThatIsNotOfDaysIsNotTaken(String rule) {
        assertThat(Pattern.matches(Repetition.RULE, rule)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYDAY=3TU",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=13",
                "FREQ=MONTHLY;BYDAY=XX",
                "FREQ=DAILY;UNTIL=20261399",
                "FREQ=DAILY;UNTIL=20250101",
                "FREQ=DAILY;UNTIL=20270101;COUNT=3",
                "FREQ=WEEKLY;BYDAY=MO;BYDAY=MO",
                "FREQ=DAILY;BYMONTHDAY=,,"
            })
    void ruleThatCannotBeReadOrLeavesOutTheFirstDayIsNotSound(String rule) {
        assertThat(rule).matches(Repetition.RULE);
        assertThat(new Repetition(MONDAY, rule, List.of()).isSound()).isFalse();
    }

    private static String rule(Random random) {
        var ends =
                List.of("", ";COUNT=" + (1 + random.nextInt(20)), ";UNTIL=2027" + "0" + (1 + random.nextInt(9)) + "15");
        var day = DAYS.get(random.nextInt(7));
        var other = DAYS.get(random.nextInt(7));
        var interval = ";INTERVAL=" + (1 + random.nextInt(4));
        var kinds = List.of(
                "FREQ=DAILY" + interval,
                "FREQ=WEEKLY" + interval,
                "FREQ=WEEKLY;BYDAY=" + (day.equals(other) ? day : day + "," + other) + interval,
                "FREQ=MONTHLY;BYDAY=" + (1 + random.nextInt(5)) + day + interval,
                "FREQ=MONTHLY;BYDAY=-1" + day + interval,
                "FREQ=MONTHLY;BYMONTHDAY=" + (1 + random.nextInt(31)) + interval,
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" + interval,
                "FREQ=YEARLY;BYMONTH=" + (1 + random.nextInt(12)) + ";BYDAY=" + (1 + random.nextInt(4)) + day);
        return kinds.get(random.nextInt(kinds.size())) + ends.get(random.nextInt(3));
    }

    private static List<LocalDate> theirs(LocalDate first, String rule) {
        var zone = TimeZone.getDefault();
        var days = new ArrayList<LocalDate>();
        var read = Biweekly.parse(EVENT.formatted(first.format(DateTimeFormatter.BASIC_ISO_DATE), rule))
                .first()
                .getEvents()
                .getFirst()
                .getDateIterator(zone);
        while (read.hasNext()) {
            var day = LocalDate.ofInstant(read.next().toInstant(), zone.toZoneId());
            if (day.isAfter(LAST)) {
                break;
            }
            days.add(day);
        }
        return days;
    }
}
