package brussels.estuaire.councils.calls.own;

import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.candidacies.Candidacy;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a call, for whoever wrote it: all that is held of it.
 *
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param organisationName of the one that was chosen
 * @param sector one of the circle's
 * @param message what was written with the decision
 * @param rights what its writer may do with it
 */
@Schema(name = "MyCandidacy")
record MyCandidacyView(
        UUID id,
        AnsweredCall call,
        Candidacy.State state,
        String name,
        String email,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String sector,
        @Schema(nullable = true) @Nullable String function,
        String motivation,
        @Schema(nullable = true) @Nullable String message,
        String privacyVersion,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime decidedAt,
        Set<Right> rights,
        int version) {

    /** What one may do with one's own answer. */
    @Schema(name = "MyCandidacyRight")
    enum Right {
        /** Correct it. */
        CORRECT,
        /** Take it back: it is erased. */
        ERASE
    }

    /** The call that it answers. */
    @Schema(name = "AnsweredCall")
    record AnsweredCall(UUID id, Text circle, LocalDate closesOn, Call.State state) {}
}
