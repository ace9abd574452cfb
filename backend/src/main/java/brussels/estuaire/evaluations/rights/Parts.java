package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.rights.ReadRate.Part;
import brussels.estuaire.evaluations.rights.ReadRate.Rates;
import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rates of both parts, and what is told of them: never how many of a few answered, and where one of the two is few not how many of the
 * others did either, for all together would tell it; likewise of those who answered and were not there.
 *
 * @param anybody the parts in which somebody could answer
 */
public record Parts(ResponseRate participants, ResponseRate apart, Set<Part> anybody) {

    /** Those of which so much is known. */
    public static Parts of(Measured participants, Measured apart) {
        return new Parts(
                participants.rate(),
                apart.rate(),
                Stream.of(participants, apart)
                        .map(Measured::then)
                        .filter(numbers -> numbers.isAny())
                        .map(numbers -> numbers.part())
                        .collect(Collectors.toSet()));
    }

    /** While people answer: who did, and as what, two readings would tell. */
    Rates whileOpen(int answered, int byCommonLink) {
        return new Rates(participants.untold(), apart.untold(), together(answered, null, byCommonLink), byCommonLink);
    }

    /** Once nobody answers any more. */
    public Rates closed(int byCommonLink) {
        var answered = sum(participants.answered(), apart.answered());
        var together = together(answered, sum(participants.beyond(), apart.beyond()), byCommonLink);
        if (!tellsApart() || isByCommonLinkAlone(answered, byCommonLink)) {
            return new Rates(participants.untold(), apart.untold(), together.withBeyondOfMany(), byCommonLink);
        }
        return tellsBeyondApart()
                ? new Rates(participants, apart, together, byCommonLink)
                : new Rates(
                        participants.withoutBeyond(), apart.withoutBeyond(), together.withBeyondOfMany(), byCommonLink);
    }

    private ResponseRate together(int answered, @Nullable Integer beyond, int byCommonLink) {
        var together = ResponseRate.of(expected(), answered, beyond);
        return isByCommonLinkAlone(answered, byCommonLink) ? together.withoutShare() : together;
    }

    /** Whoever was not there leaves that as it is: else it would tell of them. */
    private static boolean isByCommonLinkAlone(int answered, int byCommonLink) {
        return byCommonLink > 0 && answered == 0;
    }

    private boolean tellsBeyondApart() {
        return (participants.beyondTellsOfNobody() || !anybody.contains(Part.PARTICIPANT))
                && (apart.beyondTellsOfNobody() || !anybody.contains(Part.APART));
    }

    private boolean tellsApart() {
        return (participants.tellsOfNobody() || !anybody.contains(Part.PARTICIPANT))
                && (apart.tellsOfNobody() || !anybody.contains(Part.APART));
    }

    /** Unknown as soon as it is of either; but nobody is expected in a part in which nobody could answer. */
    private @Nullable Expected expected() {
        var some = participants.expected();
        var others = apart.expected();
        if (some != null && others != null) {
            return some.and(others);
        }
        var unknown = some == null ? Part.PARTICIPANT : Part.APART;
        return anybody.contains(unknown) ? null : some == null ? others : some;
    }

    private static int sum(@Nullable Integer some, @Nullable Integer others) {
        return Objects.requireNonNullElse(some, 0) + Objects.requireNonNullElse(others, 0);
    }
}
