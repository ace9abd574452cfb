package brussels.estuaire.councils.calls;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Writes a circle's calls as those who run it do; that the caller may is checked by who asks. */
@RequestScoped
class KeepCall {
    @Inject
    VisibleCalls calls;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A draft. */
    Call create(Circle circle, CallForm form) {
        check(edit.valid(form));
        var call = Call.of(circle, clock.now());
        form.applyTo(call, clock.now());
        refuseWithout(circle, call);
        call.store();
        audit.did("CALL_CREATED", KeepCircle.subject(circle), null, CallForm.of(call));
        return call;
    }

    /** Writes the changes, to a draft or to what is published. */
    void update(Call call, CallForm form) {
        edit.madeFrom(call.version);
        check(edit.valid(form));
        var before = CallForm.of(call);
        form.applyTo(call, clock.now());
        refuseWithout(call.circle(), call);
        call.store();
        audit.did("CALL_UPDATED", KeepCircle.subject(call.circle()), before, CallForm.of(call));
    }

    /** Lets everybody read it, and answer it on its days. */
    void publish(Call call) {
        refuseWithout(call.circle(), call);
        call.publish(clock.now());
        call.store();
        audit.did("CALL_PUBLISHED", KeepCircle.subject(call.circle()));
    }

    /** Takes away a call that nobody answered. */
    void remove(Call call) {
        edit.madeFrom(call.version);
        if (calls.candidacies(call) > 0) {
            throw Refusal.conflict("call-has-candidacies");
        }
        audit.did("CALL_REMOVED", KeepCircle.subject(call.circle()), CallForm.of(call), null);
        call.delete();
        Call.flush();
    }

    private static void check(CallForm form) {
        var violations = new ArrayList<Violation>();
        if (form.closesOn().isBefore(form.opensOn())) {
            violations.add(new Violation("/closesOn", "ends-before-it-starts"));
        }
        if (form.lastDay() != null && form.lastDay().isBefore(form.firstDay())) {
            violations.add(new Violation("/lastDay", "ends-before-it-starts"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Nobody is called to where nobody can be named: before a circle is composed, or after its last day. */
    private static void refuseWithout(Circle circle, Call call) {
        if (circle.openOn(call.firstDay)) {
            throw Refusal.conflict("circle-open");
        }
        if (circle.lastDay() != null && call.firstDay.isAfter(circle.lastDay())) {
            throw Refusal.conflict("circle-ended");
        }
    }
}
