package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.platform.problem.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a call, and why, as they told it; gone once it is erased.
 *
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param language in which to write; null for French and Dutch
 * @param sector one of the circle's
 */
@Embeddable
public record Candidate(
        @Nullable String name,
        @Nullable String email,
        @Enumerated(EnumType.STRING) @Nullable Language language,
        @Nullable String organisation,
        @Column(name = "organisation_id") @Nullable UUID organisationId,
        @Nullable String sector,
        @Nullable String function,
        @Nullable String motivation) {

    public Candidate {
        name = told(name);
        organisation = organisationId == null ? told(organisation) : null;
        function = told(function);
        motivation = told(motivation);
    }

    /** What is left when it is erased: that somebody of an organisation answered, for a sector. */
    Candidate erased() {
        return new Candidate(null, null, null, null, organisationId, sector, null, null);
    }

    private static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
