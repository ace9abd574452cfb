package brussels.estuaire.councils.plans.actions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole order of a plan: each priority once, with each action under one of them. */
@Schema(name = "PlanOrderForm")
record OrderForm(@NotNull @Size(max = Priority.MOST) List<@NotNull @Valid Part> priorities) {

    /** One priority with its actions. */
    @Schema(name = "PlanOrderPart")
    record Part(
            @NotNull UUID id,
            @NotNull @Size(max = Action.MOST) List<@NotNull UUID> actions) {}
}
