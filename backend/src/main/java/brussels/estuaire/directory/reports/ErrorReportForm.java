package brussels.estuaire.directory.reports;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.directory.reports.ErrorReport.Reason;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found wrong.
 *
 * @param message nothing about a person who is helped
 * @param name who reports, if they wish to say; seen by those who answer, and erased 90 days after the answer
 * @param email where to answer, if they wish so; likewise
 */
record ErrorReportForm(
        @NotEmpty @Size(max = 6) List<@NotNull Reason> reasons,
        @NotBlank @Size(max = 2000) String message,
        @Schema(nullable = true) @Size(max = 200) @Nullable String name,

        @Schema(nullable = true)
        @Size(max = Recipient.LONGEST)
        @Pattern(regexp = Recipient.ADDRESS, message = "not-an-email")
        @Nullable
        String email) {

    ErrorReportForm {
        reasons = reasons == null ? List.of() : reasons.stream().distinct().toList();
    }

    ReportedWords words(UUID report, @Nullable Language language) {
        var words = new ReportedWords();
        words.report = report;
        words.message = message.strip();
        words.name = name;
        words.email = email;
        words.language = language;
        return words;
    }
}
