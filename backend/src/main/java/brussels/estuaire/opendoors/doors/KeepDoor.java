package brussels.estuaire.opendoors.doors;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.opendoors.doors.OpenDoor.State;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an open door as who edits its service, or the team of its edition; that the caller may is checked by who asks. */
@RequestScoped
public class KeepDoor {
    @Inject
    VisibleServices services;

    @Inject
    VisibleEditions editions;

    @Inject
    Membership membership;

    @Inject
    OpenDoorPolicy policy;

    @Inject
    LocateDoor locate;

    @Inject
    TellDoor tell;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<Kept> kept;

    /** Somebody changed an open door, or decided on it; in the transaction of the change. */
    public record Kept(OpenDoor door) {}

    /** The open door as the audit names it. */
    public static Audit.Subject subject(OpenDoor door) {
        return new Audit.Subject(
                "open-door", door.id(), door.service().organisation().alias());
    }

    OpenDoor create(OpenDoorForm form) {
        edit.valid(form);
        var edition = edition(form.editionId());
        var service = service(form.serviceId());
        allowed(membership.edits(service.organisation()) || edition != null && editions.mayRun(edition));
        refuseUnlessOpen(edition);
        if (Service.published(service.id()).isEmpty()) {
            throw Refusal.invalid("/serviceId", "service-not-published");
        }
        var door = OpenDoor.of(edition, service, clock.now());
        write(door, form);
        audit.did("CREATED", subject(door), null, OpenDoorForm.of(door));
        tell.applied(door);
        return door;
    }

    /** Writes the changes; what was to change, or was withdrawn, is proposed anew. */
    void update(OpenDoor door, OpenDoorForm form) {
        edit.madeFrom(door.version);
        edit.valid(form);
        refuseOver(door);
        if (door.state == State.REFUSED) {
            throw Refusal.conflict("open-door-state");
        }
        var before = OpenDoorForm.of(door);
        if (door.state == State.WITHDRAWN) {
            refuseUnlessOpen(door.edition);
        }
        if (State.PROPOSED.follows(door.state) && (door.state == State.WITHDRAWN || !policy.mayDecide(door))) {
            door.become(State.PROPOSED, null, clock.now());
            if (door.edition == null) {
                door.become(State.ACCEPTED, null, clock.now());
            }
            tell.applied(door);
        }
        write(door, form);
        audit.did("UPDATED", subject(door), before, OpenDoorForm.of(door));
        kept.fire(new Kept(door));
    }

    /** Takes the next step, of the team or of the service, and says so. */
    void become(OpenDoor door, State next, String act, @Nullable OpenDoorReasonForm form) {
        allowed(next == State.WITHDRAWN || policy.mayDecide(door));
        edit.madeFrom(door.version);
        var reason = form == null ? null : edit.valid(form).reason();
        refuseOver(door);
        door.become(next, reason, clock.now());
        door.store();
        audit.did(act, subject(door));
        if (next != State.WITHDRAWN) {
            tell.decided(door);
        }
        kept.fire(new Kept(door));
    }

    private void write(OpenDoor door, OpenDoorForm form) {
        var before = door.languages == null ? List.<String>of() : door.languages;
        var languages = form.languages() == null ? spoken(door.service) : form.languages();
        var violations = CheckTerms.inList(Vocabulary.LANGUAGES, "/languages", languages, before);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        locate.place(door, form.place());
        door.welcome = form.welcome();
        door.shown = form.shown();
        door.languages = languages;
        door.contact = form.contact();
        door.updatedAt = clock.now();
        door.store();
    }

    private void refuseOver(OpenDoor door) {
        if (!policy.isAhead(door)) {
            throw Refusal.conflict("edition-over");
        }
    }

    private void refuseUnlessOpen(@Nullable Edition edition) {
        if (!policy.mayApply(edition)) {
            throw Refusal.conflict("edition-not-open");
        }
    }

    private @Nullable Edition edition(@Nullable UUID id) {
        var edition = id == null ? null : editions.byId(id);
        if (id != null && edition == null) {
            throw Refusal.invalid("/editionId", "unknown");
        }
        return edition;
    }

    private Service service(UUID id) {
        var service = services.byId(id);
        if (service == null) {
            throw Refusal.invalid("/serviceId", "unknown");
        }
        return service;
    }

    private List<String> spoken(Service service) {
        var stored =
                (String[]) entities.createNativeQuery("select languages from service where id = :id", String[].class)
                        .setParameter("id", service.id())
                        .getSingleResult();
        return List.of(stored);
    }
}
