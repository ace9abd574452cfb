package brussels.estuaire.reflection.polls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody can come to a proposed group. Who says nothing of one cannot. */
@Schema(name = "PollAnswer")
public enum Answer {
    /** Can. */
    YES,
    /** Can, if it has to be. */
    IF_NEEDED,
    /** Cannot. */
    NO
}
