package brussels.estuaire.registrations;

import brussels.estuaire.agenda.KeepEvent.Kept;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What becomes of an event becomes of its seats; what people are registered for is cancelled, and not taken back. */
@ApplicationScoped
class FollowEvents {
    private static final Set<String> TAKEN_BACK = Set.of("WITHDRAWN", "REMOVED");

    private final Registrations registrations;
    private final KeepRegistration keep;

    FollowEvents(Registrations registrations, KeepRegistration keep) {
        this.registrations = registrations;
        this.keep = keep;
    }

    void follow(@Observes Kept kept) {
        var event = kept.event().id();
        if (TAKEN_BACK.contains(kept.act())) {
            if (registrations.any(event)) {
                throw Refusal.conflict("event-has-registrations");
            }
        } else if (kept.event().state().isAnnounced()) {
            keep.passOn(event);
        }
    }
}
