package brussels.estuaire.reflection.notes;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether what one says may be quoted.
 *
 * @param agreed without one's name
 */
record QuotesForm(
        @Schema(nullable = false) @NotNull @Nullable Boolean agreed) {}
