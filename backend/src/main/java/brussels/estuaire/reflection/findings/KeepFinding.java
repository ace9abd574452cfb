package brussels.estuaire.reflection.findings;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes findings; nobody else writes at those of the consultation meanwhile. */
@RequestScoped
class KeepFinding {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Finding add(UUID consultation, FindingForm form) {
        check(edit.valid(form), null);
        var finding = Finding.in(consultation, clock.now());
        form.applyTo(finding);
        finding.changedAt = clock.now();
        finding.persist();
        Finding.flush();
        audit.did("CREATED", finding.subject(), null, form);
        return finding;
    }

    void change(Finding finding, FindingForm form) {
        edit.madeFrom(finding.version);
        check(edit.valid(form), finding);
        var before = FindingForm.of(finding);
        form.applyTo(finding);
        finding.changedAt = clock.now();
        Finding.flush();
        audit.did("UPDATED", finding.subject(), before, form);
    }

    /** Takes it away; its statements are coded to it no more, and stay. */
    void remove(Finding finding) {
        edit.madeFrom(finding.version);
        audit.did("REMOVED", finding.subject(), FindingForm.of(finding), null);
        finding.delete();
        Finding.flush();
    }

    /** Gives a finding the statements and the actions of another, which goes. */
    void merge(Finding finding, MergingForm form) {
        edit.madeFrom(finding.version);
        edit.valid(form);
        var gone = Finding.of(finding.consultation, form.findingId())
                .filter(it -> !it.id.equals(finding.id))
                .orElseThrow(() -> Refusal.invalid("/findingId", "unknown"));
        give(
                "finding_statement (finding_id, statement_id, consultation_id) select :kept, statement_id, consultation_id"
                        + " from finding_statement",
                finding,
                gone);
        give(
                "reflection_action_finding (action_id, finding_id, consultation_id) select action_id, :kept, consultation_id"
                        + " from reflection_action_finding",
                finding,
                gone);
        finding.changedAt = clock.now();
        audit.did("MERGED", gone.subject(), FindingForm.of(gone), null);
        gone.delete();
        Finding.flush();
        audit.did("TOOK_OVER", finding.subject(), null, form);
    }

    private static void give(String insert, Finding kept, Finding gone) {
        Finding.getEntityManager()
                .createNativeQuery("insert into " + insert + " where finding_id = :gone on conflict do nothing")
                .setParameter("kept", kept.id)
                .setParameter("gone", gone.id)
                .executeUpdate();
    }

    private static void check(FindingForm form, @Nullable Finding known) {
        var violations = new ArrayList<Violation>();
        violations.addAll(term(Vocabulary.THEMES, "/theme", form.theme(), known == null ? null : known.theme));
        violations.addAll(term(Vocabulary.POLES, "/pole", form.pole(), known == null ? null : known.pole));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<Violation> term(
            Vocabulary vocabulary, String pointer, @Nullable String told, @Nullable String borne) {
        return CheckTerms.inField(vocabulary, pointer, listed(told), listed(borne));
    }

    private static List<String> listed(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
