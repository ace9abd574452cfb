package brussels.estuaire.registrations.organisers;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why those who organise decide so.
 *
 * @param reason read by who is refused, and kept with the act
 */
@Schema(name = "RegistrationDecision")
record DecisionForm(@NotNull @Valid Text reason) {}
