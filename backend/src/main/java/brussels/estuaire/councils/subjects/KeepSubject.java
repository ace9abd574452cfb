package brussels.estuaire.councils.subjects;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.councils.subjects.Subject.State;
import brussels.estuaire.councils.subjects.VisibleSubjects.Known;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what is raised in a circle, for as long as it is there. */
@RequestScoped
class KeepSubject {
    @Inject
    SubjectPolicy policy;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the audit keeps of a subject. */
    private record Kept(Text subject, Text text, @Nullable String theme) {
        static Kept of(Subject it) {
            return new Kept(it.title, it.text, it.theme);
        }
    }

    /** Writes a new one. */
    Known raise(Circle circle, SubjectForm form) {
        allowed(policy.raises(circle));
        check(edit.valid(form), null);
        var subject = Subject.raisedIn(circle, clock.now());
        form.applyTo(subject, clock.now());
        subject.persistAndFlush();
        SubjectStep.after(subject, circle.bassin(), null);
        audit.did("SUBJECT_RAISED", KeepCircle.subject(circle), null, Kept.of(subject));
        return new Known(subject, circle, null);
    }

    /** Writes it otherwise, while it is where it was raised. */
    void correct(Known known, SubjectForm form) {
        allowed(policy.raises(known.from()));
        var subject = known.subject();
        edit.madeFrom(subject.version);
        check(edit.valid(form), subject.theme);
        if (!subject.state.isOpenToChange()) {
            throw Refusal.conflict("subject-moved");
        }
        var before = Kept.of(subject);
        form.applyTo(subject, clock.now());
        subject.persistAndFlush();
        audit.did("SUBJECT_CORRECTED", KeepCircle.subject(known.from()), before, Kept.of(subject));
    }

    /** Takes one away that was never sent. */
    void remove(Known known) {
        allowed(policy.raises(known.from()));
        var subject = known.subject();
        edit.madeFrom(subject.version);
        if (subject.state != State.RAISED) {
            throw Refusal.conflict("subject-moved");
        }
        audit.did("SUBJECT_REMOVED", KeepCircle.subject(known.from()), Kept.of(subject), null);
        subject.delete();
        Subject.flush();
    }

    private static void check(SubjectForm form, @Nullable String known) {
        var told = form.theme() == null ? List.<String>of() : List.of(form.theme());
        var before = known == null ? List.<String>of() : List.of(known);
        var violations = CheckTerms.inField(Vocabulary.THEMES, "/theme", told, before);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
