package brussels.estuaire.councils.plans.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The events that carried an action out: all those that the caller sees; the others stay. */
@Schema(name = "PlanActionEventsForm")
record ActionEventsForm(@NotNull @Size(max = 100) List<@NotNull UUID> events) {}
