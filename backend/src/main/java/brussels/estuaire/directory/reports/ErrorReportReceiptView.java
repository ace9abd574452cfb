package brussels.estuaire.directory.reports;

import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What who reports keeps in hand; the report itself is for those who answer it.
 *
 * @param answered whether an answer will come by mail
 */
@Schema(name = "ErrorReportReceipt")
record ErrorReportReceiptView(UUID id, ErrorReport.State state, OffsetDateTime createdAt, boolean answered) {
    static ErrorReportReceiptView of(ErrorReport report, boolean answered) {
        return new ErrorReportReceiptView(report.id, report.state, Clock.inBrussels(report.createdAt), answered);
    }
}
