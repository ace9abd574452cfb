package brussels.estuaire.opendoors.choices;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who would visit what; a name, an address and the version of the privacy statement are needed.
 *
 * @param organisation as it is typed
 * @param language in which to write; that of Accept-Language when left out
 * @param privacyVersion which privacy statement was shown
 * @param slotIds the one that they would like best first; slots of one time may both be chosen
 */
record ChoicesForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Language language,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion,

        @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> slotIds) {

    /** More than that nobody tells apart. */
    static final int MOST = 20;

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** What holds for who calls the API without telling which statement was shown. */
    static final String PRIVACY = "2026-11";

    /** Which statement was shown. */
    String statement() {
        return Objects.requireNonNullElse(privacyVersion, PRIVACY);
    }

    /** Nobody tells two mailboxes apart by capitals. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
