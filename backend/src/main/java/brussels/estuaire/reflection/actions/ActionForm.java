package brussels.estuaire.reflection.actions;

import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.actions.ReflectionAction.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is done about findings.
 *
 * @param pole of the vocabulary of poles
 * @param owner the organisation that answers for it, as it is typed, when it is not in the directory
 * @param ownerId the same, chosen from the directory
 * @param state planned when left out
 * @param findings which it answers
 */
@Schema(name = "ReflectionActionForm")
record ActionForm(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_]{2,40}") String pole,
        @NotNull @Valid Text title,

        @Schema(nullable = true) @Size(max = 200) @Nullable String owner,

        @Schema(nullable = true) @Nullable UUID ownerId,
        @NotNull @Min(2000) @Max(2199) Integer year,
        @Schema(nullable = true) @Nullable State state,
        @Size(max = 50) List<@NotNull UUID> findings) {

    ActionForm {
        findings = findings == null ? List.of() : findings;
    }

    /** Writes what it is; the organisation that was chosen is not typed as well. */
    void applyTo(ReflectionAction action) {
        action.pole = pole;
        action.title = title;
        action.owner = ownerId != null || owner == null || owner.isBlank() ? null : owner.strip();
        action.ownerId = ownerId;
        action.year = year;
        action.state = Objects.requireNonNullElse(state, State.PLANNED);
    }
}
