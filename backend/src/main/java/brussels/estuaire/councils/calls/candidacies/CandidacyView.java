package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.organisations.OrganisationKind;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a call, for those who run the circle.
 *
 * @param name null once it is erased
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param organisationName of the one that was chosen
 * @param organisationKind likewise
 * @param organisationCommune the NIS code of its seat; likewise
 * @param sector one of the circle's
 * @param message what was written to them with the decision
 * @param mandateId what came of it
 * @param rights what the caller may do with it
 */
@Schema(name = "Candidacy")
record CandidacyView(
        UUID id,
        Candidacy.State state,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable OrganisationKind organisationKind,
        @Schema(nullable = true) @Nullable String organisationCommune,
        @Schema(nullable = true) @Nullable String sector,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable String motivation,
        @Schema(nullable = true) @Nullable String message,
        @Schema(nullable = true) @Nullable UUID mandateId,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime decidedAt,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a candidacy. */
    @Schema(name = "CandidacyRight")
    enum Right {
        /** Name them. */
        ACCEPT,
        /** Keep them for later. */
        RESERVE,
        /** Refuse them. */
        REFUSE
    }
}
