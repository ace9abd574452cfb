package brussels.estuaire.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A number that may be approximate: « plus de 150 », « quelque 180 ». It is never turned into false exactness. */
public record Count(
        @Min(0) @Max(1_000_000_000) int value, @NotNull Qualifier qualifier) {

    /** How the number is to be read. */
    public enum Qualifier {
        /** Counted. */
        EXACT,
        /** Near to it. */
        ABOUT,
        /** At least that many, and some. */
        MORE_THAN,
        /** Somewhat fewer. */
        LESS_THAN
    }
}
