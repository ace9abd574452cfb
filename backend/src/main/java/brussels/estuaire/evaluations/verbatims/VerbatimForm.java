package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a verbatim is read.
 *
 * @param text cleared of names, in the language in which it was written, and in those into which a person translated it
 * @param writtenIn in which language somebody wrote it
 * @param source of one that is typed in: whence it is known
 * @param themes of the vocabulary of themes
 */
@Schema(name = "VerbatimForm")
record VerbatimForm(
        @NotNull @Valid Text text,
        @NotNull Language writtenIn,

        @Schema(nullable = true) @Size(max = 300) @Nullable String source,

        @Size(max = 10) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> themes) {

    VerbatimForm {
        source = source == null || source.isBlank() ? null : source.strip();
        themes = themes == null ? List.of() : themes.stream().distinct().toList();
    }

    @JsonIgnore
    @AssertTrue(message = "verbatim-written-in")
    boolean isThereAsWritten() {
        return text == null
                || writtenIn == null
                || switch (writtenIn) {
                    case FR -> text.fr() != null;
                    case NL -> text.nl() != null;
                    case EN -> text.en() != null;
                };
    }

    void applyTo(Verbatim verbatim, Instant now) {
        verbatim.text = text;
        verbatim.writtenIn = writtenIn;
        verbatim.source = source;
        verbatim.themes = themes;
        verbatim.updatedAt = now;
    }
}
