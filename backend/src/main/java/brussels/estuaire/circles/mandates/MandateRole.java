package brussels.estuaire.circles.mandates;

/** As what somebody sits in a circle. */
public enum MandateRole {
    /** Sits in it. */
    MEMBER,
    /** Sits in it when a member cannot. */
    SUBSTITUTE,
    /** Is invited to each meeting, and decides on nothing. */
    PERMANENT_GUEST,
    /** Leads it: one at a time. */
    CHAIR
}
