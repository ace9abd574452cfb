package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * In which bassin an address lies, as far as the sources say.
 *
 * @param bassin the bassin's code when it is certain, else null
 * @param candidates every commune part in which the address may lie, and why
 */
public record BassinAnswer(
        State state, @Schema(nullable = true) @Nullable String bassin, List<Candidate> candidates) {

    /** The answer for what has no known address. */
    public static final BassinAnswer NOWHERE = new BassinAnswer(State.NONE, null, List.of());

    /** How sure the answer is. */
    @Schema(name = "BassinState")
    public enum State {
        /** Every commune part that fits is assigned with high confidence, and to the same bassin. */
        CERTAIN,
        /** Several bassins are possible, or no source is sure: nothing is guessed. */
        TO_CONFIRM,
        /** No commune part fits: the address lies outside the Region, or in a gap. */
        NONE
    }

    /** A commune part that fits the address, with the evidence for its bassin. */
    public record Candidate(
            String bassin,
            Text locality,
            String commune,
            List<String> postalCodes,
            Confidence confidence,
            String evidence) {

        static Candidate of(Assignment assignment) {
            return new Candidate(
                    assignment.bassin,
                    assignment.locality.name,
                    assignment.locality.commune,
                    assignment.locality.postalCodes,
                    assignment.confidence,
                    assignment.source);
        }
    }

    static BassinAnswer of(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return NOWHERE;
        }
        var bassin = candidates.getFirst().bassin();
        var certain = candidates.stream()
                .allMatch(candidate -> candidate.confidence() == Confidence.HIGH
                        && candidate.bassin().equals(bassin));
        return certain
                ? new BassinAnswer(State.CERTAIN, bassin, candidates)
                : new BassinAnswer(State.TO_CONFIRM, null, candidates);
    }
}
