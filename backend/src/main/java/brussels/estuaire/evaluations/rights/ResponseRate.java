package brussels.estuaire.evaluations.rights;

import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Count.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who were expected to answer did: as exactly as is known how many these are.
 *
 * @param expected null when nobody knows
 * @param answered by a personal link, of those who were there; null when it is not told: while people answer, for two readings would tell
 *     who did, and of a part so small that it would; nor when nobody knows, of one held elsewhere
 * @param beyond answered so, too, and turn out not to have been there; null when that is not told: where they are fewer than five, it would
 *     tell of one who is marked as absent whether they answered
 * @param rate in percent; null when there is none to tell, as where all who answered did so by the common link: « 0 % » would say that nobody did
 * @param warning why there is none, or why it is to be read with care
 */
@Schema(name = "ResponseRate")
public record ResponseRate(
        @Schema(nullable = true) @Nullable Expected expected,
        @Schema(nullable = true) @Nullable Integer answered,
        @Schema(nullable = true) @Nullable Integer beyond,
        @Schema(nullable = true) @Nullable Percentage rate,
        @Schema(nullable = true) @Nullable Warning warning) {

    /** Whence it is known how many were expected. */
    @Schema(name = "ExpectedFrom")
    public enum From {
        /** From who was there, one by one. */
        COUNTED,
        /** From what the organiser of the event told. */
        TOLD,
        /** From what the evaluation's team typed. */
        TYPED
    }

    /** What is to be known with a rate. */
    @Schema(name = "ResponseRateWarning")
    public enum Warning {
        /** Nobody knows how many could have answered. */
        EXPECTED_UNKNOWN,
        /** More answered than were expected: one of the two numbers is wrong. */
        MORE_THAN_EXPECTED
    }

    /** So few tell of each. */
    private static final int FEW = 5;

    /** How many could have answered. */
    @Schema(name = "ExpectedCount")
    public record Expected(int value, Qualifier qualifier, From from) {
        /** Together with others: no better known than the lesser known of the two. */
        Expected and(Expected others) {
            var both = Stream.of(qualifier, others.qualifier)
                    .filter(it -> it != Qualifier.EXACT)
                    .distinct()
                    .toList();
            return new Expected(
                    value + others.value,
                    both.isEmpty() ? Qualifier.EXACT : both.size() == 1 ? both.getFirst() : Qualifier.ABOUT,
                    from.compareTo(others.from) < 0 ? others.from : from);
        }

        /** What was told or typed. */
        public static @Nullable Expected of(@Nullable Count count, From from) {
            return count == null ? null : new Expected(count.value(), count.qualifier(), from);
        }
    }

    /** A share of a hundred, to one decimal: of « more than 150 » it is less than that, and never exact. */
    @Schema(name = "ResponsePercentage")
    public record Percentage(BigDecimal value, Qualifier qualifier) {}

    /** The rate of so many. */
    public static ResponseRate of(@Nullable Expected expected, int answered, @Nullable Integer beyond) {
        if (expected == null) {
            return new ResponseRate(null, answered, beyond, null, Warning.EXPECTED_UNKNOWN);
        }
        if (answered > expected.value()) {
            return new ResponseRate(expected, answered, beyond, null, Warning.MORE_THAN_EXPECTED);
        }
        var rate = expected.value() == 0 ? null : share(answered, expected);
        return new ResponseRate(expected, answered, beyond, rate, null);
    }

    /** The rate of those of whom nobody knows how many answered. */
    static ResponseRate unknown(@Nullable Expected expected) {
        return new ResponseRate(expected, null, null, null, expected == null ? Warning.EXPECTED_UNKNOWN : null);
    }

    /** With its share left out. */
    ResponseRate withoutShare() {
        return new ResponseRate(expected, answered, beyond, null, warning);
    }

    /** With how many answered left out, and all that would tell it. */
    public ResponseRate untold() {
        return new ResponseRate(expected, null, null, null, null);
    }

    /** With those left out who were not there. */
    ResponseRate withoutBeyond() {
        return new ResponseRate(expected, answered, null, rate, warning);
    }

    /** Likewise, unless they are so many that it tells of nobody. */
    ResponseRate withBeyondOfMany() {
        return beyondTellsOfNobody() ? this : withoutBeyond();
    }

    /** Whether so many answered who were not there that it tells of nobody. */
    boolean beyondTellsOfNobody() {
        return beyond != null && beyond >= FEW;
    }

    /** Whether so many answered, of so many, that it tells of nobody. */
    public boolean tellsOfNobody() {
        return answered != null && answered >= FEW && (expected == null || expected.value() >= FEW);
    }

    private static Percentage share(int answered, Expected expected) {
        var value = BigDecimal.valueOf(answered)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(expected.value()), 1, RoundingMode.HALF_UP);
        return new Percentage(value, answered == 0 ? Qualifier.EXACT : opposite(expected.qualifier()));
    }

    /** Of more people it is a smaller share. */
    private static Qualifier opposite(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> Qualifier.EXACT;
            case ABOUT -> Qualifier.ABOUT;
            case MORE_THAN -> Qualifier.LESS_THAN;
            case LESS_THAN -> Qualifier.MORE_THAN;
        };
    }
}
