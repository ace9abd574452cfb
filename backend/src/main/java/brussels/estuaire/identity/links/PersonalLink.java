package brussels.estuaire.identity.links;

import java.util.UUID;

/**
 * A link that opens one thing to whoever holds it.
 *
 * @param purpose what it lets its holder do; a link for one purpose opens nothing for another
 * @param id what it opens
 * @param generation how often it was renewed: the links of earlier generations open nothing any more
 */
public record PersonalLink(Purpose purpose, UUID id, int generation) {
    /** The generation of links that are never renewed, and the first of all others. */
    public static final int FIRST = 0;

    /** What a link lets its holder do. */
    public enum Purpose {
        /** Confirm that what is written of an organisation's services is true. */
        VERIFICATION,
        /** Stop a kind of mail, and have it sent again. */
        MAIL_SUBSCRIPTION,
        /** Confirm a saved search, change it and erase it. */
        SAVED_SEARCH,
        /** Read somebody's own calendar. */
        CALENDAR,
        /** Confirm that one suggests an event. */
        EVENT_SUGGESTION,
        /** See, change and give up a place at an event. */
        REGISTRATION,
        /** Read a mandate, and who else sits in its circle. */
        MANDATE,
        /** Read, correct and take back what one answered a call. */
        CANDIDACY,
        /** See and change what one booked in an edition. */
        VISITOR,
        /** Read when and where one visits, in a calendar program. */
        VISITS_CALENDAR,
        /** Answer an invitation to an event. */
        EVENT_INVITATION,
        /** Answer an invitation to a consultation. */
        CONSULTATION_INVITATION,
        /** Tell when one can, see one's group, and follow what becomes of a consultation. */
        PARTICIPANT,
        /** Answer an evaluation, once. */
        EVALUATION_RIGHT,
        /** Answer an evaluation, as anybody who was shown the link. */
        EVALUATION
    }
}
