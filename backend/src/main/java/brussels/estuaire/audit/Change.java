package brussels.estuaire.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field of a record, before and after an act. */
public record Change(
        String field,

        @Schema(nullable = true, implementation = Object.class, description = "The value before, of any shape")
        @Nullable
        JsonNode before,

        @Schema(nullable = true, implementation = Object.class, description = "The value after, of any shape") @Nullable
        JsonNode after) {}
