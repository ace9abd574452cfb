package brussels.estuaire.reflection.assignments.exact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must hold of every assignment. */
@Schema(name = "GroupAssignmentRule")
public enum Rule {
    /** Somebody is in a group at a date at which they can. */
    FREE,
    /** Somebody is in the group in which the team wants them, and in no other. */
    LOCK,
    /** Two people who must be apart are not in one group. */
    APART,
    /** Two people of one organisation are not in one group. */
    ORGANISATION,
    /** A group has no more people than it takes. */
    LARGEST,
    /** A group that meets has as many people as it needs. */
    SMALLEST,
    /** No more groups meet than are wanted. */
    GROUPS_AT_MOST
}
