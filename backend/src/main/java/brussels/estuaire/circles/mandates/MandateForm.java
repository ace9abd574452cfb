package brussels.estuaire.circles.mandates;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a circle, for whom and until when.
 *
 * @param email where to write, and by which they read the circle
 * @param language in which to write; in French and Dutch when left out
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param sector one of the circle's
 * @param role a member when left out
 * @param firstDay today when left out
 * @param lastDay inclusive; as long as the circle's term when left out
 */
record MandateForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Nullable MandateRole role,
        @Schema(nullable = true) @Nullable LocalDate firstDay,
        @Schema(nullable = true) @Nullable LocalDate lastDay) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** Writes who it is; the organisation that was chosen is not typed as well. */
    void applyTo(Mandate mandate) {
        mandate.name = name.strip();
        mandate.email = normalised(email);
        mandate.language = language;
        mandate.organisation = organisationId == null ? told(organisation) : null;
        mandate.organisationId = organisationId;
        mandate.sector = sector;
        mandate.role = Objects.requireNonNullElse(role, MandateRole.MEMBER);
    }

    /** Nobody tells two mailboxes apart by capitals. */
    static String normalised(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
