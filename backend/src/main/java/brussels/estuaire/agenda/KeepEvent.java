package brussels.estuaire.agenda;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes an event as those who may tell it: who may, what is valid, and what the audit keeps, in one place. */
@RequestScoped
public class KeepEvent {
    private static final Map<String, String> HELD = Map.of(
            "slot_in_week", "slots-outside-week",
            "edition_has_days", "edition-needs-days",
            "_edition_id_fkey", "edition-has-doors");

    @Inject
    VisibleEvents events;

    @Inject
    EventPolicy policy;

    @Inject
    CheckEvent check;

    @Inject
    Membership membership;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<Kept> kept;

    /** Somebody changed an event, by an act as the audit names it; in the transaction of the change. Its numbers are no change to it. */
    public record Kept(Event event, String act) {}

    /** The event, when the caller may see it (else 404), edit it (else 403) and knows its version (else 428 or 412). */
    Event editable(UUID id) {
        var event = reachable(id);
        edit.madeFrom(event.version);
        return event;
    }

    /** The event, when the caller may see it (else 404) and edit it (else 403). */
    public Event reachable(UUID id) {
        var event = found(events.byId(id));
        allowed(policy.mayEdit(event));
        return event;
    }

    /** Whether the caller may edit it. */
    public boolean mayEdit(Event event) {
        return policy.mayEdit(event);
    }

    /** The event, when the caller may see it (else 404) and decides on it (else 403). */
    Event decidable(UUID id) {
        var event = reachable(id);
        allowed(policy.mayDecide(event));
        return event;
    }

    /** Writes a new event, when the caller acts for who organises it, or coordinates its bassin. */
    Event create(EventForm form) {
        var organiser = membership.named(form.organisationId());
        var event = Event.draft(organiser, clock.now());
        event.bassin = form.bassin();
        allowed(policy.mayEdit(event));
        if (!organiser.isActive()) {
            throw Refusal.conflict("organisation-not-active");
        }
        check.check(edit.valid(form), organiser, null);
        form.applyTo(event, coOrganisers(form), clock.now()).persistAndFlush();
        audit.did("CREATED", subject(event), null, EventForm.of(event));
        return event;
    }

    /** Writes the changes to an event; nobody gives it to where they may no longer reach it. */
    Event update(Event event, EventForm form) {
        refuseSlot(event);
        var before = EventForm.of(event);
        check.check(edit.valid(form), event.organisation, event);
        form.applyTo(event, coOrganisers(form), clock.now());
        allowed(policy.mayEdit(event));
        stored(event::persistAndFlush);
        audit.did("UPDATED", subject(event), before, EventForm.of(event));
        kept.fire(new Kept(event, "UPDATED"));
        return event;
    }

    /** Takes an event away that nobody was told of. */
    void remove(Event event) {
        refuseSlot(event);
        if (!EventPolicy.mayBeRemoved(event)) {
            throw Refusal.conflict("event-announced");
        }
        kept.fire(new Kept(event, "REMOVED"));
        audit.did("REMOVED", subject(event), EventForm.of(event), null);
        event.delete();
        stored(() -> Event.flush());
    }

    /** Takes an event back to be written on. */
    RestResponse<EventView> withdraw(Event event) {
        event.become(EventState.DRAFT, null, clock.now());
        return did("WITHDRAWN", event);
    }

    /** Writes how many came, also again when it was counted better; what was written before stays in the history. */
    RestResponse<EventView> close(Event event, Attendance form) {
        refuseSlot(event);
        var before = event.attendance;
        edit.valid(form);
        event.become(EventState.CLOSED, null, clock.now());
        event.attendance = form;
        event.persistAndFlush();
        audit.did("CLOSED", subject(event), before, form);
        return answer(Response.Status.OK, event);
    }

    /** Writes an act that changed the event's state. */
    RestResponse<EventView> did(String act, Event event) {
        refuseSlot(event);
        event.persistAndFlush();
        audit.did(act, subject(event));
        kept.fire(new Kept(event, act));
        return answer(Response.Status.OK, event);
    }

    /** The event as it is now, with its version. */
    RestResponse<EventView> answer(Response.Status status, Event event) {
        return Edit.tagged(status, EventView.of(event, policy.circle(event), policy.rights(event)), event.version);
    }

    /** An edition of open doors has days, in which its slots lie, and stays while services apply to it. */
    private static void stored(Runnable writing) {
        try {
            writing.run();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }

    /** A slot changes with its open door, which knows its week and its rooms. */
    private static void refuseSlot(Event event) {
        if (event.slot != null) {
            throw Refusal.conflict("event-is-slot");
        }
    }

    public static Audit.Subject subject(Event event) {
        return new Audit.Subject("event", event.id, event.organisation.alias());
    }

    private static List<Organisation> coOrganisers(EventForm form) {
        return form.coOrganisers().stream()
                .<Organisation>map(id -> Organisation.findById(id))
                .toList();
    }
}
