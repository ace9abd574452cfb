package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a call, and why; a name, an address, a motivation and the version of the privacy statement are needed.
 *
 * @param language in which to write; that of Accept-Language when left out
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param sector one of the circle's
 * @param motivation nothing about a person who is helped
 * @param privacyVersion which privacy statement was shown
 */
record CandidacyForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @NotBlank @Size(max = 4000) String motivation,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** What holds for who calls the API without telling which statement was shown. */
    private static final String PRIVACY = "2026-11";

    /** Which statement was shown. */
    String statement() {
        return Objects.requireNonNullElse(privacyVersion, PRIVACY);
    }

    /** Who it is, once the form is valid; nobody tells two mailboxes apart by capitals. */
    Candidate candidate(@Nullable Language accepted) {
        return new Candidate(
                name,
                email.toLowerCase(Locale.ROOT),
                language == null ? accepted : language,
                organisation,
                organisationId,
                sector,
                function,
                motivation);
    }
}
