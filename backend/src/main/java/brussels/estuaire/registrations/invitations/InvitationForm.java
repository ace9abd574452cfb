package brussels.estuaire.registrations.invitations;

import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.addresses.PastedAddresses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param addresses as they are pasted: one a line or many, « Name &lt;mail&gt; », or the cells of a table with a name and a language
 * @param message what is told along with the event; in the language of who reads it, else in one that it has
 */
@Schema(name = "EventInvitationForm")
record InvitationForm(
        @NotBlank @Size(max = PastedAddresses.LONGEST) String addresses,
        @Schema(nullable = true) @Nullable @Valid Text message) {}
