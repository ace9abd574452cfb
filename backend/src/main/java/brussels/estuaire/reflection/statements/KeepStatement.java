package brussels.estuaire.reflection.statements;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.findings.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Cuts notes into statements, and codes these; nobody else writes at those of the consultation meanwhile. */
@RequestScoped
class KeepStatement {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the audit keeps of a statement: not its words, which whoever said them may take back.
     *
     * @param corrected whether it is read otherwise than it was said
     */
    record Coded(UUID noteId, boolean corrected, boolean chosen, List<UUID> findings) {}

    Statement cut(UUID consultation, NewStatementForm form) {
        edit.valid(form);
        var part = form.part().strip();
        if (!stands(consultation, form.noteId(), part)) {
            throw Refusal.invalid("/part", "not-in-note");
        }
        known(consultation, form.findings());
        var statement = new Statement();
        statement.consultation = consultation;
        statement.note = form.noteId();
        statement.part = part;
        statement.read(form.wording());
        statement.createdAt = clock.now();
        statement.changedAt = clock.now();
        statement.store();
        statement.codeTo(form.findings());
        audit.did("CREATED", statement.subject(), null, told(statement, form.findings()));
        return statement;
    }

    void change(Statement statement, StatementForm form) {
        edit.madeFrom(statement.version);
        edit.valid(form);
        known(statement.consultation, form.findings());
        statement.read(form.wording());
        statement.chosen = Boolean.TRUE.equals(form.chosen());
        statement.changedAt = clock.now();
        Statement.flush();
        statement.codeTo(form.findings());
        audit.did("UPDATED", statement.subject(), null, told(statement, form.findings()));
    }

    void remove(Statement statement) {
        edit.madeFrom(statement.version);
        audit.did("REMOVED", statement.subject());
        statement.delete();
        Statement.flush();
    }

    private static Coded told(Statement it, List<UUID> findings) {
        return new Coded(it.note, it.wording != null, it.chosen, findings);
    }

    private static void known(UUID consultation, List<UUID> findings) {
        if (!Finding.areThere(consultation, findings)) {
            throw Refusal.invalid("/findings", "unknown");
        }
    }

    /** Whether a note says it so; its writer waits until this transaction ends. */
    private static boolean stands(UUID consultation, UUID note, String part) {
        return !Statement.getEntityManager()
                .createNativeQuery("""
                        select id from note where id = :note and consultation_id = :consultation and strpos(body, :part) > 0
                           for share""", UUID.class)
                .setParameter("note", note)
                .setParameter("consultation", consultation)
                .setParameter("part", part)
                .getResultList()
                .isEmpty();
    }
}
