package brussels.estuaire.reflection.notes;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.groups.AskedQuestion;
import brussels.estuaire.reflection.groups.FindMembers;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.notes.NoteView.Right;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes notes of a group, each by itself; the audit says that it was done, and not what was said. */
@RequestScoped
class KeepNote {
    @Inject
    FindMembers members;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What somebody of the team writes down. */
    Note write(ReflectionGroup group, NewNoteForm form) {
        edit.valid(form);
        refuseUnlessAsked(group, form.questionId());
        if (form.participantId() != null && !members.has(group, form.participantId())) {
            throw Refusal.invalid("/participantId", "unknown");
        }
        if (!group.takesPlace()) {
            throw Refusal.conflict("group-off");
        }
        return store(group, Note.in(group, form.participantId(), true, clock.now()), form.note());
    }

    /** What somebody who is in it writes. */
    Note write(ReflectionGroup group, Participant author, NoteForm form) {
        edit.valid(form);
        refuseUnlessAsked(group, form.questionId());
        refuseUnlessTimely(group);
        return store(group, Note.in(group, author.id(), false, clock.now()), form);
    }

    Note change(ReflectionGroup group, UUID id, NoteForm form, Reader writer) {
        var note = mayDo(Right.CHANGE, group, id, writer);
        edit.madeFrom(note.version);
        edit.valid(form);
        refuseUnlessAsked(group, form.questionId());
        refuseUnlessTimely(group, writer);
        note.change(form.text(), form.questionId(), clock.now());
        note.store();
        audit.did("NOTE_CHANGED", group.subject());
        return note;
    }

    void withdraw(ReflectionGroup group, UUID id, Reader writer) {
        withdraw(mayDo(Right.WITHDRAW, group, id, writer));
    }

    /** What somebody said is theirs to take back at any time: once notes are closed, and once they have left the group. */
    void withdraw(Participant author, Optional<ReflectionGroup> group, UUID id) {
        var note = Note.saidBy(author, id).or(() -> group.flatMap(it -> Note.in(it, id)));
        withdraw(mayDo(Right.WITHDRAW, note, Reader.participant(author, false)));
    }

    private void withdraw(Note note) {
        edit.madeFrom(note.version);
        note.withdraw(clock.now());
        note.store();
        audit.did(
                "NOTE_WITHDRAWN",
                ReflectionGroup.<ReflectionGroup>findById(note.said).subject());
    }

    private Note store(ReflectionGroup group, Note note, NoteForm form) {
        note.say(form.text(), form.questionId());
        note.store();
        audit.did("NOTE_WRITTEN", group.subject());
        return note;
    }

    /** The note, when it is of this group (else 404) and the caller's to act on (else 403), whatever its state. */
    private static Note mayDo(Right right, ReflectionGroup group, UUID id, Reader writer) {
        return mayDo(right, Note.in(group, id), writer);
    }

    private static Note mayDo(Right right, Optional<Note> known, Reader writer) {
        var note = found(known.orElse(null));
        allowed(new Reader(writer.participant(), true)
                .rights(note.participant, note.byTeam, false)
                .contains(right));
        return note;
    }

    private void refuseUnlessAsked(ReflectionGroup group, @Nullable UUID question) {
        var asked = question == null
                || AskedQuestion.of(group.consultation()).stream()
                        .anyMatch(it -> it.id().equals(question));
        if (!asked) {
            throw Refusal.invalid("/questionId", "unknown");
        }
    }

    private void refuseUnlessTimely(ReflectionGroup group, Reader writer) {
        if (writer.participant() != null) {
            refuseUnlessTimely(group);
        }
    }

    private void refuseUnlessTimely(ReflectionGroup group) {
        if (!group.hasBegun(clock.now())) {
            throw Refusal.conflict("notes-not-yet");
        }
        if (!group.takesNotes(clock.now())) {
            throw Refusal.conflict("notes-closed");
        }
    }
}
