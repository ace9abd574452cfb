package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A term, with its label in every language.
 *
 * @param confidence how sure the source is of the label; null when it is not in question
 * @param source where the label was found; null for a term that an administrator added
 */
record TermView(
        String code,
        Text label,
        @Schema(nullable = true) @Nullable Text explanation,
        int position,
        boolean obsolete,
        @Schema(nullable = true) @Nullable String replacedBy,
        @Schema(nullable = true) @Nullable Confidence confidence,
        @Schema(nullable = true) @Nullable String source,
        int version) {

    static TermView of(Term term) {
        return new TermView(
                term.code,
                term.label,
                term.explanation,
                term.position,
                term.obsolete,
                term.replacedBy,
                term.confidence,
                term.source,
                term.version);
    }
}
