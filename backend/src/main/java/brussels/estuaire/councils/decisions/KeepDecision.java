package brussels.estuaire.councils.decisions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.circles.mandates.Mandate;
import brussels.estuaire.councils.decisions.Decision.Mode;
import brussels.estuaire.councils.decisions.Meetings.Held;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a circle decides, and what becomes of it; the audit does not repeat who is in charge. */
@RequestScoped
class KeepDecision {
    @Inject
    VisibleCircles circles;

    @Inject
    Meetings meetings;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the audit keeps of a decision. */
    private record Kept(
            int decision,
            Text text,
            LocalDate day,
            @Nullable LocalDate dueDay,
            Decision.State state) {
        static Kept of(Decision it) {
            return new Kept(it.number, it.text, it.day, it.dueDay, it.state);
        }
    }

    /** Whether the caller writes down what a circle decides: who runs it, and who chairs it today. Who sits in it reads. */
    boolean may(Circle circle) {
        return circles.mayEdit(circle) || circles.chairs(circle);
    }

    /** Writes a new one, under the circle's next number. */
    Decision record(Circle circle, DecisionForm form) {
        var day = check(circle, edit.valid(form), null);
        var decision = Decision.of(circle, nextNumber(circle), clock.now());
        form.applyTo(decision, day, clock.now());
        decision.persistAndFlush();
        audit.did("DECISION_RECORDED", KeepCircle.subject(circle), null, Kept.of(decision));
        return decision;
    }

    /** Corrects what was written; what became of it stays. */
    void correct(Circle circle, Decision decision, DecisionForm form) {
        edit.madeFrom(decision.version);
        var day = check(circle, edit.valid(form), decision);
        var before = Kept.of(decision);
        form.applyTo(decision, day, clock.now());
        decision.persistAndFlush();
        audit.did("DECISION_CORRECTED", KeepCircle.subject(circle), before, Kept.of(decision));
    }

    /** Says what became of it. */
    void follow(Circle circle, Decision decision, DecisionForm.Step form) {
        edit.valid(form);
        var meeting = meeting(circle, form.meetingId());
        var day = day(form.day(), meeting);
        var violations = new ArrayList<Violation>();
        checkMeeting(form.meetingId(), meeting, violations);
        if (day.isBefore(decision.day)) {
            violations.add(new Violation("/day", "before-decision"));
        }
        checkPast(day, violations);
        refuse(violations);
        var before = Kept.of(decision);
        decision.follow(form.state(), day);
        decision.updatedAt = clock.now();
        decision.persistAndFlush();
        var step = DecisionStep.of(decision, clock.now());
        step.day = day;
        step.meeting = form.meetingId();
        step.note = form.note().strip();
        step.persistAndFlush();
        audit.did("DECISION_FOLLOWED", KeepCircle.subject(circle), before, Kept.of(decision));
    }

    private int nextNumber(Circle circle) {
        return (int) entities.createNativeQuery("select next_decision_number(:circle)", Integer.class)
                .setParameter("circle", circle.id())
                .getSingleResult();
    }

    /** What no form can say of itself; answers the day on which it was decided. */
    private LocalDate check(Circle circle, DecisionForm form, @Nullable Decision known) {
        var violations = new ArrayList<Violation>();
        var meeting = meeting(circle, form.meetingId());
        var day = day(form.day() == null && known != null ? known.day : form.day(), meeting);
        checkMeeting(form.meetingId(), meeting, violations);
        checkPast(day, violations);
        if (form.mode() != Mode.VOTE && form.counted()) {
            violations.add(new Violation("/votesFor", "votes-without-vote"));
        }
        if (form.dueDay() != null && form.dueDay().isBefore(day)) {
            violations.add(new Violation("/dueDay", "before-decision"));
        }
        if (known != null && known.closedOn != null && day.isAfter(known.closedOn)) {
            violations.add(new Violation("/day", "after-closing"));
        }
        if (form.ownerMandateId() != null && !sitsThere(circle, form.ownerMandateId())) {
            violations.add(new Violation("/ownerMandateId", "unknown"));
        }
        refuse(violations);
        return day;
    }

    private @Nullable Held meeting(Circle circle, @Nullable UUID id) {
        return id == null ? null : meetings.of(circle.id(), id).orElse(null);
    }

    private LocalDate day(@Nullable LocalDate told, @Nullable Held meeting) {
        if (told != null) {
            return told;
        }
        var held = meeting == null ? null : meeting.meeting().day();
        return held == null ? clock.today() : held;
    }

    private static void checkMeeting(@Nullable UUID told, @Nullable Held meeting, ArrayList<Violation> violations) {
        if (told != null && meeting == null) {
            violations.add(new Violation("/meetingId", "unknown"));
        }
    }

    private void checkPast(LocalDate day, ArrayList<Violation> violations) {
        if (day.isAfter(clock.today())) {
            violations.add(new Violation("/day", "in-the-future"));
        }
    }

    private static boolean sitsThere(Circle circle, UUID mandate) {
        return Mandate.count("id = ?1 and circle = ?2", mandate, circle.id()) > 0;
    }

    private static void refuse(ArrayList<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
