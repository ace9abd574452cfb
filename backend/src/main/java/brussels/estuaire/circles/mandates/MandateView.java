package brussels.estuaire.circles.mandates;

import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody sits in a circle.
 *
 * @param name null once it is erased
 * @param email for those who run the circle; null for the others
 * @param language likewise
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param organisationName of the one that was chosen
 * @param sector one of the circle's
 * @param lastDay inclusive
 * @param givenUntil until when it was given; it may have ended earlier
 * @param reason why it ended earlier, for those who run the circle
 * @param replaces the mandate whose rest it is
 * @param renews the mandate that it goes on from
 * @param replaced whether a colleague has its rest
 * @param renewed whether another term was given
 * @param rights what the caller may do with it
 */
@Schema(name = "Mandate")
record MandateView(
        UUID id,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String sector,
        MandateRole role,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate givenUntil,
        @Schema(nullable = true) @Nullable String reason,
        Mandate.State state,
        @Schema(nullable = true) @Nullable UUID replaces,
        @Schema(nullable = true) @Nullable UUID renews,
        boolean replaced,
        boolean renewed,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a mandate. */
    @Schema(name = "MandateRight")
    enum Right {
        /** Correct what was told. */
        CORRECT,
        /** End it early. */
        END,
        /** Leave its rest to a colleague. */
        REPLACE,
        /** Give another term. */
        RENEW,
        /** Take it back before it begins. */
        WITHDRAW
    }
}
