package brussels.estuaire.councils.calls.own;

import brussels.estuaire.councils.calls.candidacies.Candidate;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one corrects of one's own answer to a call. The address stays: another one answers anew.
 *
 * @param language in which to write; in French and Dutch when left out
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param sector one of the circle's
 */
record MyCandidacyForm(
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @NotBlank @Size(max = 4000) String motivation) {

    /** Who it is, corrected. */
    Candidate applyTo(Candidate before) {
        return new Candidate(
                name, before.email(), language, organisation, organisationId, sector, function, motivation);
    }
}
