package brussels.estuaire.evaluations.report;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a report.
 *
 * @param foreword before what is read from the evaluation
 */
@Schema(name = "EvaluationReportForm")
record ReportForm(@Schema(nullable = true) @Valid @Nullable Text foreword) {}
