package brussels.estuaire.opendoors.visits;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant;
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
 * Who visits what: a name, an address and the version of the privacy statement are needed.
 *
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param language in which to write; that of Accept-Language when left out
 * @param accessNeeds what makes it possible to come; read by those who open their doors
 * @param privacyVersion which privacy statement was shown
 * @param slotIds what they visit
 */
record VisitForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String accessNeeds,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion,

        @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> slotIds) {

    /** More visits at once nobody makes in a week. */
    static final int MOST = 20;

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** What holds for who calls the API without telling which statement was shown. */
    private static final String PRIVACY = "2026-11";

    /** Which statement was shown. */
    String statement() {
        return Objects.requireNonNullElse(privacyVersion, PRIVACY);
    }

    /** Who it is, once the form is valid; nobody tells two mailboxes apart by capitals. */
    Registrant registrant(@Nullable Language accepted) {
        return new Registrant(
                name,
                email.toLowerCase(Locale.ROOT),
                null,
                organisation,
                organisationId,
                function,
                language == null ? accepted : language,
                accessNeeds,
                List.of(),
                false);
    }
}
