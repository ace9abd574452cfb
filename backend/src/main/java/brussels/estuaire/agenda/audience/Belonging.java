package brussels.estuaire.agenda.audience;

import brussels.estuaire.agenda.audience.TakenPart.Part;
import brussels.estuaire.circles.own.LinkedSeat;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To which events the caller belongs: by the address of their account, or by the link of their registration or of their mandate.
 *
 * <p>Who else belongs to an event without editing it is asked here, too, and nowhere else.
 */
@RequestScoped
public class Belonging {
    private final TakenPart taken;
    private final Meetings meetings;
    private final Caller caller;
    private final PresentedLink link;
    private final LinkedSeat seat;
    private @Nullable List<Part> seats;
    private @Nullable List<Part> sat;

    Belonging(TakenPart taken, Meetings meetings, Caller caller, PresentedLink link, LinkedSeat seat) {
        this.taken = taken;
        this.meetings = meetings;
        this.caller = caller;
        this.link = link;
        this.seat = seat;
    }

    /** Whether the caller belongs to an event. */
    public boolean to(UUID event) {
        return names(seats(), event) || asMember(event);
    }

    /** Whether it is a meeting of a circle in which the caller sits today. */
    public boolean asMember(UUID event) {
        return names(sat(), event);
    }

    /**
     * A condition, on an event {@code e}, that the caller belongs to it though not everybody sees it; empty for who belongs to none,
     * which is nearly everybody: then the list is read by the indexes of what is listed.
     */
    public Optional<String> condition(Where where) {
        var unlisted = Stream.concat(seats().stream(), sat().stream())
                .filter(part -> !part.listed())
                .map(part -> part.event().toString())
                .distinct()
                .toList();
        if (unlisted.isEmpty()) {
            return Optional.empty();
        }
        where.with("belonging", unlisted);
        return Optional.of("e.id = any (cast(:belonging as uuid[]))");
    }

    private static boolean names(List<Part> parts, UUID event) {
        return parts.stream().anyMatch(part -> part.event().equals(event));
    }

    /** Those for which they have a seat. */
    private List<Part> seats() {
        if (seats == null) {
            var known = new ArrayList<Part>();
            caller.email().ifPresent(address -> known.addAll(taken.at(address)));
            link.opening(Purpose.REGISTRATION, PersonalLink.FIRST).ifPresent(id -> known.addAll(taken.by(id)));
            seats = known;
        }
        return seats;
    }

    /** Those of the circles in which they sit. */
    private List<Part> sat() {
        if (sat == null) {
            var known = new ArrayList<Part>();
            caller.email().ifPresent(address -> known.addAll(meetings.at(address)));
            seat.opened().ifPresent(mandate -> known.addAll(meetings.by(mandate)));
            sat = known;
        }
        return sat;
    }
}
