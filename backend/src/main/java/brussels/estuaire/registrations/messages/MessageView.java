package brussels.estuaire.registrations.messages;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent.
 *
 * @param subject null once it is erased; body and author likewise
 * @param people how many were in the group
 * @param recipients to how many addresses it went
 * @param author the name of who sent it
 */
@Schema(name = "RegistrationMessage")
record MessageView(
        UUID id,
        @Schema(nullable = true) @Nullable Text subject,
        @Schema(nullable = true) @Nullable Text body,
        MessageGroup to,
        int people,
        int recipients,
        @Schema(nullable = true) @Nullable String author,
        OffsetDateTime sentAt) {
    static MessageView of(Message it) {
        return new MessageView(
                it.id, it.subject, it.body, it.to(), it.people, it.recipients, it.author, Clock.inBrussels(it.sentAt));
    }
}
