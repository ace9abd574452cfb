package brussels.estuaire.evaluations.rights;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import brussels.estuaire.evaluations.rights.ResponseRate.From;
import brussels.estuaire.evaluations.rights.ResponseRate.Warning;
import brussels.estuaire.platform.Count.Qualifier;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** « 25 participants sur 36 ont répondu »: as exactly as is known, and no percentage where there is none. */
class ResponseRateTest {
    @Test
    void twentyFiveOfThirtySixAreSixtyNinePointFourPercent() {
        var rate = ResponseRate.of(expected(36, Qualifier.EXACT), 25, 0);
        assertThat(share(rate).value()).isEqualByComparingTo("69.4");
        assertThat(share(rate).qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(rate.warning()).isNull();
    }

    @Test
    void moreAnswersThanExpectedAreBothNumbersAndAWarning() {
        var rate = ResponseRate.of(expected(36, Qualifier.EXACT), 37, 2);
        assertThat(rate.rate()).isNull();
        assertThat(rate.warning()).isEqualTo(Warning.MORE_THAN_EXPECTED);
        assertThat(rate.answered()).isEqualTo(37);
        assertThat(rate.beyond()).isEqualTo(2);
        assertThat(share(ResponseRate.of(expected(36, Qualifier.EXACT), 36, 0)).value())
                .isEqualByComparingTo("100");
    }

    @Test
    void approximateCountsGiveNoExactShare() {
        assertThat(qualifier(Qualifier.MORE_THAN)).isEqualTo(Qualifier.LESS_THAN);
        assertThat(qualifier(Qualifier.LESS_THAN)).isEqualTo(Qualifier.MORE_THAN);
        assertThat(qualifier(Qualifier.ABOUT)).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void nobodyExpectedIsNoShare() {
        var none = ResponseRate.of(expected(0, Qualifier.EXACT), 0, 0);
        assertThat(none.rate()).isNull();
        assertThat(none.warning()).isNull();
        assertThat(ResponseRate.of(expected(0, Qualifier.EXACT), 1, 0).warning())
                .isEqualTo(Warning.MORE_THAN_EXPECTED);
    }

    @Test
    void unknownIsSaid() {
        var rate = ResponseRate.of(null, 4, 0);
        assertThat(rate.rate()).isNull();
        assertThat(rate.warning()).isEqualTo(Warning.EXPECTED_UNKNOWN);
    }

    @Test
    void nobodyKnowingHowManyAnsweredIsNoNought() {
        var typed = ResponseRate.unknown(expected(36, Qualifier.EXACT));
        assertThat(typed.answered()).isNull();
        assertThat(typed.rate()).isNull();
        assertThat(typed.warning()).isNull();
        assertThat(ResponseRate.unknown(null).warning()).isEqualTo(Warning.EXPECTED_UNKNOWN);
    }

    private static Qualifier qualifier(Qualifier of) {
        return share(ResponseRate.of(expected(150, of), 60, 0)).qualifier();
    }

    private static ResponseRate.Percentage share(ResponseRate rate) {
        return Objects.requireNonNull(rate.rate());
    }

    private static Expected expected(int value, Qualifier qualifier) {
        return new Expected(value, qualifier, From.COUNTED);
    }
}
