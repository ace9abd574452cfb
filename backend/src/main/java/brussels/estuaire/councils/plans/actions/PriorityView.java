package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.platform.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority by itself. */
@Schema(name = "PlanPriority")
record PriorityView(UUID id, Text title, int version) {}
