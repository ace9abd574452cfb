package brussels.estuaire.directory;

/** How one comes to a service. */
public enum Access {
    /** People turn to it themselves. */
    SELF,
    /** A professional makes the contact. */
    PROFESSIONAL,
    /** On a prescription or a decision. */
    REFERRAL
}
