package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may change in a term: all but its code.
 *
 * @param explanation one sentence on what it means; null when the label says it all
 * @param position where it stands among the others, smallest first
 * @param obsolete whether it is no longer offered for new records
 * @param replacedBy the code to use instead of an obsolete one; null when there is none
 */
record TermForm(
        @NotNull @Valid Text label,
        @Schema(nullable = true) @Nullable @Valid Text explanation,
        @NotNull @Min(0) @Max(100_000) Integer position,
        @NotNull Boolean obsolete,

        @Schema(nullable = true) @Nullable @Size(max = 40) String replacedBy) {

    static TermForm of(Term term) {
        return new TermForm(term.label, term.explanation, term.position, term.obsolete, term.replacedBy);
    }

    Term applyTo(Term term) {
        term.label = label;
        term.explanation = explanation;
        term.position = position;
        if (obsolete) {
            term.retire(replacedBy);
        } else if (replacedBy == null) {
            term.offer();
        } else {
            throw Refusal.invalid("/replacedBy", "replacement-refused");
        }
        return term;
    }
}
