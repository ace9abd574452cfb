package brussels.estuaire.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.platform.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    /** 1 May 2026 is a Friday and a holiday; 25 May 2026 is Whit Monday; the clocks change on 25 October 2026. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-17:00 | 2026-01-15T09:00 | true",
                "Mo-Fr 09:00-17:00 | 2026-01-15T17:00 | false",
                "Mo-Fr 09:00-17:00 | 2026-01-17T10:00 | false",
                "Mo-Fr 09:00-12:00,13:00-17:00 | 2026-01-15T12:30 | false",
                "Mo-Fr 09:00-17:00; PH off | 2026-05-01T10:00 | false",
                "Mo-Fr 09:00-17:00 | 2026-05-01T10:00 | true",
                "Mo-Fr 09:00-17:00; PH 10:00-12:00 | 2026-05-25T11:00 | true",
                "Mo-Fr 09:00-17:00; We off | 2026-01-14T10:00 | false",
                "Fr-Sa 20:00-02:00 | 2026-01-18T01:30 | true",
                "Fr-Sa 20:00-02:00 | 2026-01-17T19:59 | false",
                "24/7 | 2026-12-25T03:00 | true",
                "Sa-Mo 10:00-11:00 | 2026-01-18T10:30 | true",
                "Mo 09:00-10:00, Mo 14:00-15:00 | 2026-01-19T14:30 | true",
                "Su 02:00-04:00 | 2026-10-25T03:30 | true"
            })
    void peopleReadWhetherItIsOpen(String hours, LocalDateTime local, boolean open) {
        assertThat(OpeningHours.openAt(hours, instant(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mo-Fr sunrise-sunset", "Jan-Mar Mo 09:00-10:00", "week 1-10 Mo 09:00-10:00", "quelquefois"})
    void nothingIsClaimedOfWhatIsNotUnderstood(String hours) {
        assertThat(OpeningHours.openAt(hours, Instant.parse("2026-01-15T10:00:00Z")))
                .isNull();
        assertThat(OpeningHours.parse(hours).map(OpeningHours::openMinutes).orElse("{}"))
                .isEqualTo("{}");
    }

    /** What a list is filtered by, and what a page says, are the same at any instant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-17:00; PH off",
                "Fr-Sa 20:00-02:00; PH 10:00-12:00",
                "Mo-Su 00:00-24:00; We off",
                "Tu,Th 08:30-12:15,13:45-19:00; PH off"
            })
    void theMinutesKeptAgreeWithTheHours(String hours) {
        var kept = numbers(OpeningHours.parse(hours).orElseThrow().openMinutes());
        var seed = 20260115L;
        var random = new Random(seed);
        IntStream.range(0, 2_000).forEach(any -> {
            var instant = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(800_000));
            assertThat(OpeningHours.openAt(hours, instant))
                    .as("at %s, seed %d", instant, seed)
                    .isEqualTo(kept.intersects(numbers(Minute.numbersAt(instant))));
        });
    }

    /** Reads an {@code int4multirange}, as PostgreSQL does. */
    private static BitSet numbers(String ranges) {
        var numbers = new BitSet();
        var range = Pattern.compile("\\[(\\d+),(\\d+)([])])").matcher(ranges);
        while (range.find()) {
            var end = Integer.parseInt(range.group(2));
            numbers.set(Integer.parseInt(range.group(1)), range.group(3).equals("]") ? end + 1 : end);
        }
        return numbers;
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Clock.BRUSSELS).toInstant();
    }
}
