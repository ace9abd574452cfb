package brussels.estuaire.registrations.messages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a message would go. */
@Schema(name = "RegistrationMessageTrialForm")
record MessageTrialForm(@NotNull @Valid MessageGroup to) {}
