package brussels.estuaire.opendoors.wishes;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who would visit which service.
 *
 * @param language in which to write; that of Accept-Language when left out
 * @param privacyVersion which privacy statement was shown
 */
record WishForm(
        @NotNull UUID serviceId,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;
}
