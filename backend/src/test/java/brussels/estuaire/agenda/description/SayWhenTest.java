package brussels.estuaire.agenda.description;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.agenda.description.When.Precision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers of a mail are told when something is as the agenda's pages tell it, and no more exactly. */
class SayWhenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIME  | 2026-01-19T09:00:00+01:00 | 2026-01-19T12:30:00+01:00 | lundi 19 janvier 2026, 9 h – 12 h 30
            TIME  | 2026-07-01T14:05:00+02:00 |                           | mercredi 1er juillet 2026, 14 h 05
            TIME  | 2026-01-19T20:00:00+01:00 | 2026-01-20T02:00:00+01:00 | du lundi 19 janvier 2026, 20 h au mardi 20 janvier 2026, 2 h
            DAY   | 2026-10-05                |                           | lundi 5 octobre 2026
            DAY   | 2026-10-05                | 2026-10-09                | du lundi 5 octobre au vendredi 9 octobre 2026
            MONTH | 2026-10-01                |                           | octobre 2026
            MONTH | 2026-10-01                | 2026-12-01                | de octobre à décembre 2026
            YEAR  | 2026-01-01                | 2027-01-01                | de 2026 à 2027
            """)
    void readerOfFrenchIsToldAsMuchAsIsKnown(Precision precision, String start, @Nullable String end, String told) {
        assertThat(SayWhen.of(new When(precision, start, end)).fr()).isEqualTo(told);
    }

    @Test
    void readersOfDutchAndEnglishHaveTheirOwnWords() {
        var morning = SayWhen.of(new When(Precision.TIME, "2026-01-19T09:00:00+01:00", "2026-01-19T12:30:00+01:00"));
        assertThat(morning.nl()).isEqualTo("maandag 19 januari 2026, 9.00 – 12.30 uur");
        assertThat(morning.en()).isEqualTo("Monday 19 January 2026, 9:00 – 12:30");
        var week = SayWhen.of(new When(Precision.DAY, "2026-10-05", "2026-10-09"));
        assertThat(week.nl()).isEqualTo("van maandag 5 oktober tot en met vrijdag 9 oktober 2026");
        assertThat(SayWhen.of((When) null).nl()).isEqualTo("datum nog te bepalen");
    }

    @Test
    void momentIsThatOfTheClocksInBrussels() {
        assertThat(SayWhen.of(Instant.parse("2026-11-25T13:30:00Z")).nl())
                .isEqualTo("woensdag 25 november 2026, 14.30 uur");
    }
}
