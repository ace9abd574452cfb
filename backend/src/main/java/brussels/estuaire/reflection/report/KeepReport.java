package brussels.estuaire.reflection.report;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Writes a report; nobody else writes at it meanwhile. */
@RequestScoped
class KeepReport {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    ReportPolicy policy;

    void update(Consultation consultation, ReportForm form) {
        var report = Report.of(consultation.id());
        edit.madeFrom(report.version);
        edit.valid(form);
        var before = new ReportForm(report.foreword);
        report.foreword = form.foreword();
        report.store();
        audited(consultation, "REPORT_UPDATED", before, form);
    }

    void publish(Consultation consultation) {
        if (!policy.hasMet(consultation)) {
            throw Refusal.conflict("consultation-not-met");
        }
        var report = Report.of(consultation.id());
        report.publish(clock.now());
        report.store();
        audited(consultation, "REPORT_PUBLISHED", null, null);
    }

    void unpublish(Consultation consultation) {
        var report = Report.of(consultation.id());
        edit.madeFrom(report.version);
        report.unpublish();
        report.store();
        audited(consultation, "REPORT_UNPUBLISHED", null, null);
    }

    private void audited(Consultation consultation, String act, @Nullable Object before, @Nullable Object after) {
        audit.did(act, consultation.subject(), before, after);
    }
}
