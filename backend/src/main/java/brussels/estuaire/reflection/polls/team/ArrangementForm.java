package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the team knows of somebody, and in which group it wants them.
 *
 * @param organisationId known to be theirs: what colleagues prepare together is opened by it
 * @param sector of the vocabulary of types
 * @param lockedOn a proposed group
 */
@Schema(name = "ArrangementForm")
record ArrangementForm(
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable UUID lockedOn) {

    /** Who they are, with what the team knows better. */
    Introduction introduction(Participant it) {
        var told = Introduction.of(it);
        return new Introduction(
                told.name(),
                told.language(),
                told.role(),
                told.organisation(),
                sector,
                function == null || function.isBlank() ? null : function.strip(),
                told.quotesAgreed());
    }
}
