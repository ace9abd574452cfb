package brussels.estuaire.evaluations.verbatims;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which open answers to find; all when nothing is told. A body and no address, since what people write may name people.
 *
 * @param question to which question they answer
 * @param text what they have in them, accents and capitals aside
 */
@Schema(name = "QuotableWordsSearchForm")
record QuotableSearchForm(
        @Schema(nullable = true) @Nullable UUID question,
        @Schema(nullable = true) @Size(max = 200) @Nullable String text) {}
