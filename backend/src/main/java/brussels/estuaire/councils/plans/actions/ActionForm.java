package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.councils.plans.PlannedAction.State;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a priority.
 *
 * @param mission of the bassin's team, that it serves
 * @param owner the organisation that answers for it, as it is typed, when it is not in the directory
 * @param ownerId the same, chosen from the directory
 * @param firstMonth of the plan's year
 * @param state planned when left out
 * @param outcome what became of it; told of what is put off or dropped
 */
@Schema(name = "PlanActionForm")
record ActionForm(
        @NotNull UUID priorityId,
        @NotNull @Valid Text title,
        @Schema(nullable = true) @Valid @Nullable Text description,
        @NotNull @Pattern(regexp = CODE) String mission,

        @Schema(nullable = true) @Pattern(regexp = CODE) @Nullable
        String theme,

        @Schema(nullable = true) @Size(max = 200) @Nullable String owner,
        @Schema(nullable = true) @Nullable UUID ownerId,
        @Schema(nullable = true) @Min(1) @Max(12) @Nullable Integer firstMonth,
        @Schema(nullable = true) @Min(1) @Max(12) @Nullable Integer lastMonth,
        @Schema(nullable = true) @Nullable State state,
        @Schema(nullable = true) @Valid @Nullable Text outcome) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    static ActionForm of(Action it) {
        return new ActionForm(
                it.priority,
                it.title,
                it.description,
                it.mission,
                it.theme,
                it.owner,
                it.ownerId,
                it.firstMonth,
                it.lastMonth,
                it.state,
                it.outcome);
    }

    /** Writes what it is; the organisation that was chosen is not typed as well. */
    void applyTo(Action action) {
        action.title = title;
        action.description = description;
        action.mission = mission;
        action.theme = theme;
        action.owner = ownerId != null || owner == null || owner.isBlank() ? null : owner.strip();
        action.ownerId = ownerId;
        action.firstMonth = firstMonth;
        action.lastMonth = lastMonth;
        action.state = Objects.requireNonNullElse(state, State.PLANNED);
        action.outcome = outcome;
    }
}
