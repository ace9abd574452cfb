package brussels.estuaire.opendoors.doors;

import brussels.estuaire.opendoors.doors.OpenDoor.State;
import brussels.estuaire.opendoors.doors.OpenDoorView.Right;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with an open door: who edits its service tells it, and the team of its edition decides on it. */
@RequestScoped
class OpenDoorPolicy {
    private static final Map<Right, State> DECISIONS = new EnumMap<>(Map.of(
            Right.ACCEPT, State.ACCEPTED,
            Right.REQUEST_CHANGES, State.CHANGES_REQUESTED,
            Right.REFUSE, State.REFUSED));

    private final Membership membership;
    private final VisibleEditions editions;
    private final Clock clock;

    OpenDoorPolicy(Membership membership, VisibleEditions editions, Clock clock) {
        this.membership = membership;
        this.editions = editions;
        this.clock = clock;
    }

    boolean mayEdit(OpenDoor door) {
        return membership.edits(door.service.organisation()) || mayDecide(door);
    }

    /** Whether the caller is of the team that runs its edition; nobody decides on a door that opens alone. */
    boolean mayDecide(OpenDoor door) {
        return door.edition != null && editions.mayRun(door.edition);
    }

    /** Whether a service of an edition is applied for now: while that phase lasts, by the team until the week ends. */
    boolean mayApply(@Nullable Edition edition) {
        var today = clock.today();
        return edition == null
                || edition.takesApplications(today)
                || (editions.mayRun(edition) && edition.isAhead(today));
    }

    /** Whether something may still change: until the week of its edition is over. */
    boolean isAhead(OpenDoor door) {
        return door.edition == null || door.edition.isAhead(clock.today());
    }

    /** The acts that its state allows, of those that are the caller's. */
    Set<Right> rights(OpenDoor door) {
        var rights = EnumSet.noneOf(Right.class);
        if (!mayEdit(door)) {
            return rights;
        }
        rights.add(Right.READ_HISTORY);
        var ahead = isAhead(door);
        if (door.state != State.REFUSED && ahead && (door.state != State.WITHDRAWN || mayApply(door.edition))) {
            rights.add(Right.EDIT);
        }
        if (State.WITHDRAWN.follows(door.state) && ahead) {
            rights.add(Right.WITHDRAW);
        }
        if (mayDecide(door) && ahead) {
            DECISIONS.forEach((right, next) -> {
                if (next.follows(door.state)) {
                    rights.add(right);
                }
            });
        }
        return rights;
    }
}
