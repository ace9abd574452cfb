package brussels.estuaire.circles.mandates;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over the rest of a mandate: a colleague, for the same organisation, in the same sector and role.
 *
 * @param language in which to write; in French and Dutch when left out
 * @param firstDay of the colleague: the other one's last day is the day before
 * @param reason why, when the mandate has not ended yet
 */
@Schema(name = "MandateReplacementForm")
record ReplacementForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = MandateForm.ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,
        @NotNull LocalDate firstDay,
        @Schema(nullable = true) @Size(max = 500) @Nullable String reason) {

    /** The colleague's mandate, that goes on from another one. */
    void applyTo(Mandate mandate, Mandate replaced) {
        mandate.name = name.strip();
        mandate.email = MandateForm.normalised(email);
        mandate.language = language;
        mandate.organisation = replaced.organisation;
        mandate.organisationId = replaced.organisationId;
        mandate.sector = replaced.sector;
        mandate.role = replaced.role;
        mandate.firstDay = firstDay;
        mandate.lastDay = replaced.givenUntil;
        mandate.givenUntil = replaced.givenUntil;
        mandate.replaces = replaced.id;
    }
}
