package brussels.estuaire.agenda.audience;

import brussels.estuaire.agenda.audience.TakenPart.Part;
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
import org.jspecify.annotations.Nullable;

/**
 * To which events the caller belongs: by the address of their account, or by the link of their registration.
 *
 * <p>Who else belongs to an event without editing it is asked here, too, and nowhere else.
 */
@RequestScoped
public class Belonging {
    private final TakenPart taken;
    private final Caller caller;
    private final PresentedLink link;
    private @Nullable List<Part> parts;

    Belonging(TakenPart taken, Caller caller, PresentedLink link) {
        this.taken = taken;
        this.caller = caller;
        this.link = link;
    }

    /** Whether the caller belongs to an event. */
    public boolean to(UUID event) {
        return parts().stream().anyMatch(part -> part.event().equals(event));
    }

    /**
     * A condition, on an event {@code e}, that the caller belongs to it though not everybody sees it; empty for who belongs to none,
     * which is nearly everybody: then the list is read by the indexes of what is listed.
     */
    public Optional<String> condition(Where where) {
        var unlisted = parts().stream()
                .filter(part -> !part.listed())
                .map(part -> part.event().toString())
                .toList();
        if (unlisted.isEmpty()) {
            return Optional.empty();
        }
        where.with("belonging", unlisted);
        return Optional.of("e.id = any (cast(:belonging as uuid[]))");
    }

    private List<Part> parts() {
        if (parts == null) {
            var known = new ArrayList<Part>();
            caller.email().ifPresent(address -> known.addAll(taken.at(address)));
            link.opening(Purpose.REGISTRATION, PersonalLink.FIRST).ifPresent(id -> known.addAll(taken.by(id)));
            parts = known;
        }
        return parts;
    }
}
