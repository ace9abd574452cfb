package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan most wants, in a few words. */
@Schema(name = "PlanPriorityForm")
record PriorityForm(@NotNull @Valid Text title) {}
