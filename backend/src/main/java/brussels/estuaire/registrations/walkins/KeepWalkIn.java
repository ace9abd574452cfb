package brussels.estuaire.registrations.walkins;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Writes down who came without having registered; the audit says that somebody was, and not who. */
@RequestScoped
class KeepWalkIn {
    /** More than any room holds: what comes beyond is no list of people. */
    static final int MOST = 1000;

    /** One that is off, or not announced, has nobody to count. */
    private static final Set<EventState> COUNTED = EnumSet.of(EventState.PUBLISHED, EventState.HELD, EventState.CLOSED);

    private final EntityManager entities;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    KeepWalkIn(EntityManager entities, Edit edit, Audit audit, Clock clock) {
        this.entities = entities;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes one down under the id that it was given; the same once more changes nothing. */
    WalkIn keep(Event event, UUID id, WalkInForm form) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "walk-ins " + event.id())
                .getSingleResult();
        var known = WalkIn.of(event.id(), id).orElse(null);
        edit.valid(form);
        if (known != null && form.tells(known)) {
            return known;
        }
        refuseUnlessCounted(event, known == null);
        var walkIn = known == null ? begun(event, id) : known;
        form.applyTo(walkIn);
        walkIn.erasedAt = null;
        walkIn.persistAndFlush();
        audit.did(known == null ? "WALK_IN_ADDED" : "WALK_IN_CHANGED", KeepEvent.subject(event));
        return walkIn;
    }

    /** Takes away what was written down by mistake. */
    void remove(Event event, WalkIn walkIn) {
        walkIn.delete();
        entities.flush();
        audit.did("WALK_IN_REMOVED", KeepEvent.subject(event));
    }

    private static void refuseUnlessCounted(Event event, boolean another) {
        if (!COUNTED.contains(event.state())) {
            throw Refusal.conflict("event-not-counted");
        }
        if (another && WalkIn.count(event.id()) >= MOST) {
            throw Refusal.conflict("too-many-walk-ins");
        }
    }

    private WalkIn begun(Event event, UUID id) {
        var walkIn = new WalkIn();
        walkIn.event = event.id();
        walkIn.id = id;
        walkIn.createdAt = clock.now();
        return walkIn;
    }
}
