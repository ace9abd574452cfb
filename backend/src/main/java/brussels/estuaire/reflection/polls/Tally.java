package brussels.estuaire.reflection.polls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many can come to a proposed group, how many if it has to be, and how many cannot. */
@Schema(name = "PollTally")
public record Tally(int yes, int ifNeeded, int no) {
    /** Nobody answered. */
    public static final Tally NOBODY = new Tally(0, 0, 0);
}
