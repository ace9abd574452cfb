package brussels.estuaire.reflection.notes;

import brussels.estuaire.reflection.notes.NoteView.Right;
import brussels.estuaire.reflection.participants.Participant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads notes of a group: somebody of its team, or somebody who is in it.
 *
 * @param participant null for the team
 * @param writes whether they write notes now
 */
record Reader(@Nullable UUID participant, boolean writes) {
    static Reader team(boolean writes) {
        return new Reader(null, writes);
    }

    static Reader participant(Participant participant, boolean writes) {
        return new Reader(participant.id(), writes);
    }

    /**
     * The team changes what it wrote, and takes back what must not stand there; others what they wrote themselves, which they take back
     * at any time.
     */
    Set<Right> rights(@Nullable UUID author, boolean byTeam, boolean withdrawn) {
        if (withdrawn || participant == null && !writes) {
            return EnumSet.noneOf(Right.class);
        }
        if (participant == null) {
            return byTeam ? EnumSet.allOf(Right.class) : EnumSet.of(Right.WITHDRAW);
        }
        if (byTeam || !participant.equals(author)) {
            return EnumSet.noneOf(Right.class);
        }
        return writes ? EnumSet.allOf(Right.class) : EnumSet.of(Right.WITHDRAW);
    }
}
