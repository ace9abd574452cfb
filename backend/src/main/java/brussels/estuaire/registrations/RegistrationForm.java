package brussels.estuaire.registrations;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who registers; a name, an address and the version of the privacy statement are needed.
 *
 * @param email where to write; null for a colleague without an address, whom somebody else registers
 * @param registeredBy the address of who registers a colleague
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param language in which to write; that of Accept-Language when left out
 * @param accessNeeds what makes it possible to come; read by those who organise
 * @param answers to the event's questions
 * @param agreed whether the others who agreed, too, may read the name
 * @param privacyVersion which privacy statement was shown
 */
record RegistrationForm(
        @NotBlank @Size(max = 200) String name,

        @Schema(nullable = true)
        @Size(max = Recipient.LONGEST)
        @Pattern(regexp = ADDRESS, message = "not-an-email")
        @Nullable
        String email,

        @Schema(nullable = true)
        @Size(max = Recipient.LONGEST)
        @Pattern(regexp = ADDRESS, message = "not-an-email")
        @Nullable
        String registeredBy,

        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String accessNeeds,
        @Size(max = 20) List<@NotNull @Valid Answer> answers,
        @Schema(nullable = true) @Nullable Boolean agreed,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** What holds for who calls the API without telling which statement was shown. */
    private static final String PRIVACY = "2026-11";

    RegistrationForm {
        answers = answers == null ? List.of() : answers;
        agreed = Boolean.TRUE.equals(agreed);
        privacyVersion = privacyVersion == null ? PRIVACY : privacyVersion;
    }

    /** Who it is, once the form is valid. */
    Registrant registrant(@Nullable Language accepted) {
        return new Registrant(
                name,
                address(email),
                address(registeredBy),
                organisation,
                organisationId,
                function,
                language == null ? accepted : language,
                accessNeeds,
                answers,
                agreed);
    }

    /** Nobody tells two mailboxes apart by capitals. */
    private static @Nullable String address(@Nullable String told) {
        return told == null ? null : told.toLowerCase(Locale.ROOT);
    }
}
