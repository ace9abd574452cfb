package brussels.estuaire.reflection.statements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a statement is read, and what it is coded to.
 *
 * @param wording lightly corrected; null when it is read as it was said
 * @param findings what it is coded to; nothing when left out
 * @param chosen whether the report quotes it, as long as who said it agrees
 */
@Schema(name = "StatementForm")
record StatementForm(
        @Schema(nullable = true) @Size(max = 2000) @Nullable String wording,

        @Size(max = 20) List<@NotNull UUID> findings,
        @Schema(nullable = true) @Nullable Boolean chosen) {

    StatementForm {
        findings = findings == null ? List.of() : findings;
    }
}
