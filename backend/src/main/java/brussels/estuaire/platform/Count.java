package brussels.estuaire.platform;

/** A number that may be approximate: « plus de 150 », « quelque 180 ». It is never turned into false exactness. */
public record Count(int value, Qualifier qualifier) {

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
