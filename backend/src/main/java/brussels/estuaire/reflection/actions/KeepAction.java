package brussels.estuaire.reflection.actions;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.findings.Finding;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what is done about findings; nobody else writes at those of the consultation meanwhile. */
@RequestScoped
class KeepAction {
    @Inject
    FindActions find;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void add(ReflectionAction action, ActionForm form) {
        check(action, edit.valid(form));
        form.applyTo(action);
        action.changedAt = clock.now();
        action.persist();
        ReflectionAction.flush();
        action.answerTo(form.findings());
        audit.did("CREATED", action.subject(), null, form);
    }

    void change(ReflectionAction action, ActionForm form) {
        edit.madeFrom(action.version);
        check(action, edit.valid(form));
        var before = find.one(action);
        form.applyTo(action);
        changed(action);
        action.answerTo(form.findings());
        audit.did("UPDATED", action.subject(), before, form);
    }

    void remove(ReflectionAction action) {
        edit.madeFrom(action.version);
        audit.did("REMOVED", action.subject(), find.one(action), null);
        action.delete();
        ReflectionAction.flush();
    }

    void tell(ReflectionAction action, ProgressForm form) {
        edit.valid(form);
        if (form.day().isAfter(clock.today())) {
            throw Refusal.invalid("/day", "in-the-future");
        }
        if (Progress.count("action", action.id) >= Progress.MOST) {
            throw Refusal.conflict("report-full");
        }
        var progress = new Progress();
        progress.action = action.id;
        progress.day = form.day();
        progress.text = form.text();
        progress.createdAt = clock.now();
        progress.persist();
        changed(action);
        audit.did("PROGRESS_ADDED", action.subject(), null, form);
    }

    void takeBack(ReflectionAction action, Progress progress) {
        edit.madeFrom(action.version);
        audit.did("PROGRESS_REMOVED", action.subject(), new ProgressForm(progress.day, progress.text), null);
        progress.delete();
        changed(action);
    }

    private void changed(ReflectionAction action) {
        action.changedAt = clock.now();
        ReflectionAction.flush();
    }

    private static void check(ReflectionAction action, ActionForm form) {
        var violations = new ArrayList<Violation>(
                CheckTerms.inField(Vocabulary.POLES, "/pole", List.of(form.pole()), listed(action.pole)));
        if (form.ownerId() != null
                && !Objects.equals(form.ownerId(), action.ownerId)
                && Organisation.active(form.ownerId()).isEmpty()) {
            violations.add(new Violation("/ownerId", "unknown"));
        }
        if (!Finding.areThere(action.consultation, form.findings())) {
            violations.add(new Violation("/findings", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<String> listed(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
