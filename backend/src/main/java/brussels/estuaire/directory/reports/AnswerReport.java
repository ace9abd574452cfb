package brussels.estuaire.directory.reports;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a report, and tells who reported, when they left an address. */
@RequestScoped
class AnswerReport {
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerReport(Outbox outbox, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a valid form. */
    ErrorReportView with(ErrorReport report, AnswerForm form) {
        report.answer(form.corrected(), clock.now());
        report.persistAndFlush();
        audit.did(form.corrected() ? "CORRECTED" : "ANSWERED", ReportError.subject(report));
        var words = ReportedWords.of(List.of(report.id)).get(report.id);
        if (words != null) {
            words.answer = form.answer().strip();
            tell(report, words);
        }
        return ErrorReportView.of(report, words);
    }

    private void tell(ErrorReport report, ReportedWords words) {
        words.reporter()
                .ifPresent(reporter -> outbox.write(
                        "error-report-answered",
                        reporter,
                        Map.of(
                                "id", report.service.id().toString(),
                                "service", report.service.name(),
                                "corrected", Boolean.TRUE.equals(report.corrected),
                                "answer", written(words.answer))));
    }

    private static String written(@Nullable String answer) {
        return answer == null ? "" : answer;
    }
}
