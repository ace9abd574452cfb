package brussels.estuaire.circles;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hibernate.exception.ConstraintViolationException;

/** Writes a circle as those who run its bassin may: who may, what is valid, and what the audit keeps, in one place. */
@RequestScoped
public class KeepCircle {
    @Inject
    CirclePolicy policy;

    @Inject
    CheckCircle check;

    @Inject
    WhoSits whoSits;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The circle as the audit names it. */
    public static Audit.Subject subject(Circle circle) {
        return new Audit.Subject("circle", circle.id);
    }

    Circle create(CircleForm form) {
        allowed(policy.mayEdit(form.bassin()));
        check.check(edit.valid(form), null);
        var circle = form.applyTo(Circle.begun(clock.now()), clock.now());
        circle.persistAndFlush();
        audit.did("CREATED", subject(circle), null, CircleForm.of(circle));
        return circle;
    }

    /** Writes the changes; nobody gives it to where they may no longer reach it. */
    void update(Circle circle, CircleForm form) {
        edit.madeFrom(circle.version);
        check.check(edit.valid(form), circle.id);
        allowed(policy.mayEdit(form.bassin()));
        var before = CircleForm.of(circle);
        form.applyTo(circle, clock.now());
        circle.persistAndFlush();
        audit.did("UPDATED", subject(circle), before, CircleForm.of(circle));
    }

    /** Takes one away that was made by mistake: one in which somebody was named is ended instead. */
    void remove(Circle circle) {
        edit.madeFrom(circle.version);
        if (whoSits.anybody(circle.id)) {
            throw Refusal.conflict("circle-has-mandates");
        }
        audit.did("REMOVED", subject(circle), CircleForm.of(circle), null);
        circle.delete();
        try {
            Circle.flush();
        } catch (ConstraintViolationException kept) {
            // what circles do lies above, and holds on to them
            throw Refusal.conflict("circle-in-use");
        }
    }
}
