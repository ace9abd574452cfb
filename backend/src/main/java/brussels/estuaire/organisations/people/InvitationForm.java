package brussels.estuaire.organisations.people;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to act for an organisation.
 *
 * @param email in any case; only whoever signs in with this address can take the invitation up
 * @param language of the mail; null for French and Dutch
 */
record InvitationForm(
        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = Recipient.ADDRESS, message = "not-an-email")
        String email,

        @NotNull Role role,
        @Schema(nullable = true) @Nullable Language language) {

    InvitationForm {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
