package brussels.estuaire.evaluations.report;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Writes a report; nobody else acts on the evaluation meanwhile. */
@RequestScoped
class KeepReport {
    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void update(Evaluation evaluation, ReportForm form) {
        var report = EvaluationReport.of(evaluation.id());
        edit.madeFrom(report.version);
        edit.valid(form);
        var before = new ReportForm(report.foreword);
        report.foreword = form.foreword();
        report.store();
        audit.did("REPORT_UPDATED", evaluation.subject(), before, form);
    }

    void publish(Evaluation evaluation) {
        if (!ReportPolicy.isTold(evaluation)) {
            throw Refusal.conflict("evaluation-not-counted");
        }
        var report = EvaluationReport.of(evaluation.id());
        report.publish(clock.now());
        report.store();
        audit.did("REPORT_PUBLISHED", evaluation.subject());
    }

    void unpublish(Evaluation evaluation) {
        var report = EvaluationReport.of(evaluation.id());
        edit.madeFrom(report.version);
        report.unpublish();
        report.store();
        audit.did("REPORT_UNPUBLISHED", evaluation.subject());
    }
}
