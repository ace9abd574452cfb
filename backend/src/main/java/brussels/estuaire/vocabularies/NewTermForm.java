package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A term that a vocabulary does not have yet.
 *
 * @param code what records will bear, for good: UPPER_SNAKE, or a language's ISO 639 code in lower case
 * @param explanation one sentence on what it means; null when the label says it all
 * @param position where it stands among the others, smallest first
 */
record NewTermForm(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}|[a-z]{2,3}")
        String code,

        @NotNull @Valid Text label,
        @Schema(nullable = true) @Nullable @Valid Text explanation,
        @NotNull @Min(0) @Max(100_000) Integer position) {

    Term in(Vocabulary vocabulary) {
        return new TermForm(label, explanation, position, false, null).applyTo(new Term(vocabulary, code));
    }
}
