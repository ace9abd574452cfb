package brussels.estuaire.circles.mandates;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.circles.mandates.Mandate.State;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names people to a circle, ends, replaces and renews their mandates; the audit says that somebody was, and not who. */
@RequestScoped
public class KeepMandate {
    @Inject
    WhoSits whoSits;

    @Inject
    TellMandate tell;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Names somebody who did not come by the form, by the same rules; that the caller runs the circle is checked by who asks. */
    public UUID name(Circle circle, Nominee nominee) {
        return name(circle, nominee.form()).id;
    }

    /** Names somebody. */
    Mandate name(Circle circle, MandateForm form) {
        check(circle, edit.valid(form), null);
        var mandate = Mandate.in(circle, clock.now());
        form.applyTo(mandate);
        mandate.firstDay = Objects.requireNonNullElse(form.firstDay(), clock.today());
        give(mandate, form.lastDay() == null ? circle.termFrom(mandate.firstDay) : form.lastDay());
        refuseWithout(circle, mandate);
        return begun("named", "MANDATE_NAMED", circle, mandate);
    }

    /** Corrects what was told; the days of what ended early stay, for they were decided. */
    void correct(Circle circle, Mandate mandate, MandateForm form) {
        edit.madeFrom(mandate.version);
        check(circle, edit.valid(form), mandate.sector);
        if (mandate.email == null) {
            throw Refusal.conflict("mandate-over");
        }
        var moved = !mandate.email.equals(MandateForm.normalised(form.email()));
        form.applyTo(mandate);
        mandate.generation += moved ? 1 : 0;
        correctDays(mandate, form);
        refuseWithout(circle, mandate);
        mandate.store();
        audit.did("MANDATE_CORRECTED", KeepCircle.subject(circle));
        if (moved) {
            tell.begun("named", circle, mandate);
        }
    }

    /** Ends one early. */
    void end(Circle circle, Mandate mandate, MandateEndForm form) {
        edit.valid(form);
        mandate.end(form.lastDay(), form.reason().strip(), clock.today());
        mandate.store();
        audit.did("MANDATE_ENDED", KeepCircle.subject(circle));
        tell.ended(circle, mandate);
    }

    /** Leaves the rest of one to a colleague. */
    Mandate replace(Circle circle, Mandate mandate, ReplacementForm form) {
        edit.valid(form);
        if (MandateForm.normalised(form.email()).equals(mandate.email)) {
            throw Refusal.invalid("/email", "same-person");
        }
        var running = !mandate.endedEarly();
        mandate.leaveFrom(form.firstDay(), MandateForm.told(form.reason()), clock.today());
        // the seat is free before somebody else takes it
        mandate.store();
        var colleague = Mandate.in(circle, clock.now());
        form.applyTo(colleague, mandate);
        refuseWithout(circle, colleague);
        if (running) {
            tell.ended(circle, mandate);
        }
        return begun("named", "MANDATE_REPLACED", circle, colleague);
    }

    /** Gives another term to who sits near the end of one. */
    Mandate renew(Circle circle, Mandate mandate) {
        if (mandate.endedEarly()) {
            throw Refusal.conflict("mandate-ended-early");
        }
        if (!mandate.renewable(clock.today()) || mandate.email == null) {
            throw Refusal.conflict("mandate-not-near-its-end");
        }
        var next = Mandate.in(circle, clock.now());
        next.name = mandate.name;
        next.email = mandate.email;
        next.language = mandate.language;
        next.organisation = mandate.organisation;
        next.organisationId = mandate.organisationId;
        next.sector = mandate.sector;
        next.role = mandate.role;
        next.firstDay = mandate.lastDay.plusDays(1);
        next.renews = mandate.id;
        give(next, circle.termFrom(next.firstDay));
        refuseWithout(circle, next);
        return begun("renewed", "MANDATE_RENEWED", circle, next);
    }

    /** Takes back one that has not begun. */
    void withdraw(Circle circle, Mandate mandate) {
        edit.madeFrom(mandate.version);
        if (mandate.state(clock.today()) != State.COMING) {
            throw Refusal.conflict("mandate-begun");
        }
        mandate.delete();
        Mandate.flush();
        audit.did("MANDATE_WITHDRAWN", KeepCircle.subject(circle));
        tell.withdrawn(circle, mandate);
    }

    private Mandate begun(String letter, String act, Circle circle, Mandate mandate) {
        mandate.store();
        audit.did(act, KeepCircle.subject(circle));
        tell.begun(letter, circle, mandate);
        return mandate;
    }

    private static void give(Mandate mandate, LocalDate last) {
        if (last.isBefore(mandate.firstDay)) {
            throw Refusal.invalid("/lastDay", "ends-before-it-starts");
        }
        mandate.lastDay = last;
        mandate.givenUntil = last;
    }

    private static void correctDays(Mandate mandate, MandateForm form) {
        var first = Objects.requireNonNullElse(form.firstDay(), mandate.firstDay);
        var last = Objects.requireNonNullElse(form.lastDay(), mandate.lastDay);
        if (first.equals(mandate.firstDay) && last.equals(mandate.lastDay)) {
            return;
        }
        if (mandate.endedEarly()) {
            throw Refusal.conflict("mandate-ended-early");
        }
        mandate.firstDay = first;
        give(mandate, last);
    }

    /** Nobody sits where there is no circle: before it is composed, or after its last day. */
    private static void refuseWithout(Circle circle, Mandate mandate) {
        if (circle.openOn(mandate.firstDay)) {
            throw Refusal.conflict("circle-open");
        }
        if (circle.lastDay() != null && mandate.firstDay.isAfter(circle.lastDay())) {
            throw Refusal.conflict("circle-ended");
        }
    }

    /** What no form can say of itself. */
    private void check(Circle circle, MandateForm form, @Nullable String known) {
        var violations = new ArrayList<Violation>();
        if (form.sector() != null
                && !form.sector().equals(known)
                && circle.sectors().stream().noneMatch(it -> it.code().equals(form.sector()))) {
            violations.add(new Violation("/sector", "unknown"));
        }
        if (form.organisationId() != null
                && Organisation.active(form.organisationId()).isEmpty()) {
            violations.add(new Violation("/organisationId", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        whoSits.see(circle.id());
    }
}
