package brussels.estuaire.registrations.messages;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who organise write, and to whom. */
@Schema(name = "RegistrationMessageForm")
record MessageForm(
        @NotNull @Valid Text subject,
        @NotNull @Valid Text body,
        @NotNull @Valid MessageGroup to) {}
