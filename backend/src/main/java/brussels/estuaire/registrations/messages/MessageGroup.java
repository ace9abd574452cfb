package brussels.estuaire.registrations.messages;

import brussels.estuaire.registrations.organisers.PresenceKnown;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To whom a message goes, of those who are registered.
 *
 * @param state how far they have come: one at least
 * @param presence whether they came; whoever, when nothing is told
 */
@Schema(name = "RegistrationMessageGroup")
record MessageGroup(
        @NotNull @Size(min = 1, max = 4) List<@NotNull State> state,
        @Size(max = 3) List<@NotNull PresenceKnown> presence) {

    /** How far somebody has come who can be written to; who gave up or was refused is left in peace. */
    @Schema(name = "RegistrationMessageState")
    enum State {
        /** Those who organise have not answered yet. */
        PENDING,
        /** Has a seat. */
        CONFIRMED,
        /** Stands in the line. */
        WAITING,
        /** A seat is offered to them. */
        OFFERED
    }

    MessageGroup {
        presence = presence == null ? List.of() : presence;
    }
}
