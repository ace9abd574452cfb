package brussels.estuaire.platform;

/** How sure a source makes us of a fact. Only the highest is certain; what is below is shown « to be confirmed ». */
public enum Confidence {
    /** Official, or stated by the body concerned. */
    HIGH,
    /** Deduced from several sources that agree. */
    MEDIUM_HIGH,
    /** Stated by one secondary source. */
    MEDIUM,
    /** Deduced, with little evidence. */
    LOW_MEDIUM,
    /** A proposal, to be validated. */
    LOW
}
