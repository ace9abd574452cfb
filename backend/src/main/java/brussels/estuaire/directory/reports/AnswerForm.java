package brussels.estuaire.directory.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a report.
 *
 * @param corrected whether the record has been corrected
 * @param answer what is said to who reported
 */
@Schema(name = "ErrorReportAnswerForm")
record AnswerForm(
        @NotNull Boolean corrected,
        @NotBlank @Size(max = 2000) String answer) {}
