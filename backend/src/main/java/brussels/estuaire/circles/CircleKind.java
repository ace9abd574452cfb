package brussels.estuaire.circles;

/** What kind of group a circle is. */
public enum CircleKind {
    /** Conseil de l'Action du Bassin: defines the priorities of a bassin and validates its plan of action. */
    CAB,
    /** Conseil de l'Action Régionale: open to who is active in the whole Region, until it is composed. */
    CAR,
    /** Communauté de pratiques: about ten people, ten sessions in a year. */
    CDP,
    /** Steers a project, such as Bruxelles Région Aidante. */
    STEERING_COMMITTEE,
    /** Works on a subject. */
    WORKING_GROUP
}
