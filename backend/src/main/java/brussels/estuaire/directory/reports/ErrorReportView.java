package brussels.estuaire.directory.reports;

import brussels.estuaire.directory.reports.ErrorReport.Reason;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report, for those who answer it.
 *
 * @param message null once it is erased, likewise the name, the mail address and the answer
 * @param corrected null until it is answered
 */
record ErrorReportView(
        UUID id,
        UUID serviceId,
        Text serviceName,
        Text organisationName,
        List<Reason> reasons,
        @Schema(nullable = true) @Nullable String message,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        ErrorReport.State state,
        @Schema(nullable = true) @Nullable Boolean corrected,
        @Schema(nullable = true) @Nullable String answer,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime answeredAt,
        int version) {

    static ErrorReportView of(ErrorReport report, @Nullable ReportedWords words) {
        return new ErrorReportView(
                report.id,
                report.service.id(),
                report.service.name(),
                report.service.organisation().name(),
                report.reasons,
                words == null ? null : words.message,
                words == null ? null : words.name,
                words == null ? null : words.email,
                report.state,
                report.corrected,
                words == null ? null : words.answer,
                Clock.inBrussels(report.createdAt),
                Clock.inBrusselsOrNull(report.answeredAt),
                report.version);
    }
}
