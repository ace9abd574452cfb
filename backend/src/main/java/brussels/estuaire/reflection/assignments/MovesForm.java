package brussels.estuaire.reflection.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be elsewhere.
 *
 * @param breakingRules whether it is wanted although it breaks rules; null for no
 */
@Schema(name = "GroupAssignmentMoves")
record MovesForm(
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Move> moves,
        @Schema(nullable = true) @Nullable Boolean breakingRules) {

    /**
     * One person elsewhere.
     *
     * @param proposedId null for no group
     */
    @Schema(name = "GroupAssignmentMove")
    record Move(
            @NotNull UUID participantId,
            @Schema(nullable = true) @Nullable UUID proposedId) {}
}
