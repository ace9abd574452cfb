package brussels.estuaire.opendoors.editions;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Writes an edition as those who run one of its bassins; its event's history says so. */
@RequestScoped
public class KeepEdition {
    @Inject
    VisibleEditions editions;

    @Inject
    KeepEvent events;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<Kept> kept;

    /** Somebody changed an edition, or what it asks; in the transaction of the change. */
    public record Kept(Edition edition) {}

    /** Makes an edition of an event. */
    Edition begin(Event event, EditionForm form) {
        allowed(events.mayEdit(event) && editions.mayRunSome());
        CheckEdition.suits(event);
        var edition = Edition.of(event, clock.now());
        write(edition, form);
        audit.did("EDITION_CREATED", KeepEvent.subject(event), null, EditionForm.of(edition));
        return edition;
    }

    /** Writes the changes; what it opens and closes follows its days at once. */
    void update(Edition edition, EditionForm form) {
        allowed(editions.mayRun(edition));
        edit.madeFrom(edition.version);
        var before = EditionForm.of(edition);
        write(edition, form);
        audit.did("EDITION_UPDATED", KeepEvent.subject(edition.event), before, EditionForm.of(edition));
        kept.fire(new Kept(edition));
    }

    /** Takes one away to which no service applied; its event stays. */
    void remove(Edition edition) {
        edit.madeFrom(edition.version);
        if (editions.hasDoors(edition)) {
            throw Refusal.conflict("edition-has-doors");
        }
        audit.did("EDITION_REMOVED", KeepEvent.subject(edition.event), EditionForm.of(edition), null);
        edition.remove();
    }

    /** Nobody gives it to where they may no longer reach it. */
    private void write(Edition edition, EditionForm form) {
        CheckEdition.check(edit.valid(form), edition.event);
        form.applyTo(edition, clock.now());
        allowed(editions.mayRun(edition));
        edition.store();
    }
}
