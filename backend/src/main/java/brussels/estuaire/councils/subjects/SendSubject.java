package brussels.estuaire.councils.subjects;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.councils.decisions.ReadDecisions;
import brussels.estuaire.councils.subjects.Subject.State;
import brussels.estuaire.councils.subjects.VisibleSubjects.Known;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Sends a subject up to the Region's council, and its answer back; each time the other team is told. */
@RequestScoped
class SendSubject {
    @Inject
    VisibleCircles circles;

    @Inject
    SubjectPolicy policy;

    @Inject
    ReadDecisions decisions;

    @Inject
    TellSubject tell;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Sends it up. */
    Known send(Known known, SubjectForm.Note form) {
        allowed(policy.raises(known.from()));
        edit.valid(form);
        var subject = known.subject();
        subject.move(State.SENT, clock.now());
        var council = Circle.regionalCouncil(clock.today()).orElseThrow(() -> Refusal.conflict("no-regional-council"));
        subject.sentTo = council.id();
        subject.persistAndFlush();
        var step = SubjectStep.after(subject, known.from().bassin(), form.note());
        audit.did("SUBJECT_SENT", KeepCircle.subject(known.from()));
        var sent = new Known(subject, known.from(), council);
        tell.council("subject-sent", sent, step);
        return sent;
    }

    /** Says that the council is at work on it. */
    void takeUp(Known known, SubjectForm.Note form) {
        allowed(runsCouncil(known));
        edit.valid(form);
        move(known, State.TAKEN_UP, form.note());
        audit.did("SUBJECT_TAKEN_UP", KeepCircle.subject(known.council()));
    }

    /** Gives it back for more. */
    void giveBack(Known known, SubjectForm.Return form) {
        allowed(runsCouncil(known));
        edit.valid(form);
        var step = move(known, State.RETURNED, form.note());
        audit.did("SUBJECT_RETURNED", KeepCircle.subject(known.council()));
        tell.raisers("subject-returned", known, step);
    }

    /** Answers it. */
    void answer(Known known, SubjectForm.Answer form) {
        allowed(runsCouncil(known));
        edit.valid(form);
        if (form.decisionId() != null
                && decisions.taken(known.council().id(), form.decisionId()).isEmpty()) {
            throw Refusal.invalid("/decisionId", "unknown");
        }
        known.subject().answer = form.answer();
        known.subject().decision = form.decisionId();
        var step = move(known, State.ANSWERED, null);
        audit.did("SUBJECT_ANSWERED", KeepCircle.subject(known.council()));
        tell.raisers("subject-answered", known, step);
    }

    private SubjectStep move(Known known, State next, @Nullable String note) {
        var subject = known.subject();
        subject.move(next, clock.now());
        subject.persistAndFlush();
        return SubjectStep.after(subject, known.council().bassin(), note);
    }

    private boolean runsCouncil(Known known) {
        return known.to() != null && circles.mayEdit(known.to());
    }
}
