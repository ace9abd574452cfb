package brussels.estuaire.agenda.minutes;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.agenda.minutes.MinutesView.Right;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the minutes of an event: who may, when, and that nobody writes over what they have not read. */
@RequestScoped
class KeepMinutes {
    private static final Set<EventState> OVER = EnumSet.of(EventState.HELD, EventState.CLOSED);

    private final KeepEvent keep;
    private final VisibleEvents events;
    private final EntityManager entities;
    private final Caller caller;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    KeepMinutes(
            KeepEvent keep,
            VisibleEvents events,
            EntityManager entities,
            Caller caller,
            Edit edit,
            Audit audit,
            Clock clock) {
        this.keep = keep;
        this.events = events;
        this.entities = entities;
        this.caller = caller;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** The minutes that stand; null while there are none that the caller may read. */
    @Nullable
    MinutesRevision readable(Event event) {
        var last = MinutesRevision.last(event.id());
        return last == null || keep.mayEdit(event) || last.isFor(events.audiences(event)) ? last : null;
    }

    /** Saves the minutes once more, by somebody who edits the event and has read the version that stands. */
    MinutesRevision save(Event event, MinutesForm form) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "event-minutes " + event.id())
                .getSingleResult();
        var last = MinutesRevision.last(event.id());
        edit.madeFrom(last == null ? 0 : last.number);
        edit.valid(form);
        if (!OVER.contains(event.state())) {
            throw Refusal.conflict("event-not-over");
        }
        var next = new MinutesRevision();
        next.event = event.id();
        next.number = last == null ? 1 : last.number + 1;
        next.text = form.text();
        next.decisions = form.decisions();
        next.audience = form.audience();
        next.state = form.state();
        next.author = caller.signature().orElse(null);
        next.savedAt = clock.now();
        next.persistAndFlush();
        audit.did("MINUTES_SAVED", KeepEvent.subject(event));
        return next;
    }

    /** One page of all savings, the last first. */
    Page<MinutesRevision> revisions(Event event, Paging paging) {
        MinutesRevision.last(event.id());
        var all = MinutesRevision.<MinutesRevision>find("event", Sort.descending("number"), event.id());
        return Page.of(all.page(paging.page() - 1, paging.size()).list(), paging, all.count());
    }

    Set<Right> rights(Event event, @Nullable MinutesRevision last) {
        var rights = EnumSet.noneOf(Right.class);
        if (keep.mayEdit(event)) {
            if (OVER.contains(event.state())) {
                rights.add(Right.WRITE);
            }
            if (last != null) {
                rights.add(Right.READ_REVISIONS);
            }
        }
        return rights;
    }
}
