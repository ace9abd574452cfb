package brussels.estuaire.reflection.assignments.exact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes one assignment better than another, the most important first. */
@Schema(name = "GroupAssignmentGoal")
public enum Goal {
    /** As many people as can be have a group. */
    PLACED(true),
    /** As few as can be leave the group that they have already. */
    MOVED(false),
    /** As few as can be come at a date at which they can only if need be. */
    IF_NEEDED(false),
    /** Groups are as even as can be: the smallest sum of the squares of their sizes. */
    EVEN(false),
    /** Groups are as mixed as can be: the fewest pairs of people of one sector in one group. */
    MIXED(false),
    /** As many wishes as can be are kept: to be together in one group, or not to be. */
    WISHES(true);

    /** Whether more is better. */
    private final boolean most;

    Goal(boolean most) {
        this.most = most;
    }

    public boolean most() {
        return most;
    }

    /** Whether one value is better than another. */
    boolean isBetter(long one, long other) {
        return most ? one > other : one < other;
    }
}
