package brussels.estuaire.agenda;

import brussels.estuaire.agenda.EventView.Right;
import brussels.estuaire.agenda.audience.Belonging;
import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with an event: its organiser writes and proposes it, the coordinator of its bassin decides; what its type lets
 * the organiser publish, the organiser publishes. Who sits in its circle reads all that is told of it.
 */
@RequestScoped
class EventPolicy {
    private final Membership membership;
    private final Belonging belonging;

    EventPolicy(Membership membership, Belonging belonging) {
        this.membership = membership;
        this.belonging = belonging;
    }

    /** Whether the caller decides on it: coordinates its bassin, or runs the Region. */
    boolean mayDecide(Event event) {
        return membership.administrator()
                || (event.bassin != null && membership.bassins().contains(event.bassin));
    }

    boolean mayEdit(Event event) {
        return mayDecide(event) || membership.actsFor(event.organisation);
    }

    boolean mayPublish(Event event) {
        return mayDecide(event) || (event.type.isPublishedByOrganiser() && membership.actsFor(event.organisation));
    }

    /** Whether the caller publishes it, or announces once more what was published. */
    boolean mayAnnounce(Event event) {
        return event.state.isAnnounced() ? mayEdit(event) : mayPublish(event);
    }

    boolean maySee(Event event) {
        return event.listed || mayEdit(event) || belonging.to(event.id);
    }

    /** For whom those parts of an event are told that the caller reads: its documents, its minutes. */
    List<Visibility> audiences(Event event) {
        if (mayEdit(event) || belonging.asMember(event.id)) {
            return List.of(Visibility.values());
        }
        return belonging.to(event.id) ? List.of(Visibility.PUBLIC, Visibility.REGISTERED) : List.of(Visibility.PUBLIC);
    }

    /** The circle whose meeting it is, unless the caller may not know of it. */
    Optional<Circle> circle(Event event) {
        if (event.circle == null) {
            return Optional.empty();
        }
        return mayEdit(event) || belonging.asMember(event.id)
                ? Circle.findByIdOptional(event.circle)
                : Circle.listed(event.circle);
    }

    /** Whether nobody was told of it; people were told of each occurrence with its series. */
    static boolean mayBeRemoved(Event event) {
        return !event.state.isAnnounced() && !event.isOccurrence();
    }

    /** The acts that the event's state allows, of those that are the caller's. */
    Set<Right> rights(Event event) {
        var rights = EnumSet.noneOf(Right.class);
        if (mayEdit(event)) {
            rights.addAll(EnumSet.of(Right.READ_REGISTRATIONS, Right.READ_HISTORY));
            if (event.slot != null) {
                return rights;
            }
            rights.add(Right.EDIT);
            if (mayBeRemoved(event)) {
                rights.add(Right.REMOVE);
            }
            if (!event.state.isAnnounced() && event.recurrence == null) {
                rights.add(Right.REPEAT);
            }
            Right.TO.forEach((right, next) -> {
                if (event.mayBecome(next) && isForCaller(right, event)) {
                    rights.add(right);
                }
            });
        }
        return rights;
    }

    private boolean isForCaller(Right right, Event event) {
        return switch (right) {
            case PUBLISH -> mayAnnounce(event);
            case PROPOSE -> !mayPublish(event);
            case REQUEST_CHANGES, REFUSE -> mayDecide(event);
            default -> true;
        };
    }
}
