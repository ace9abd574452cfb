package brussels.estuaire.reflection.polls.pairs;

import brussels.estuaire.reflection.polls.Pair;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wished of two people.
 *
 * @param binding whether no group may hold both; only to be apart may bind
 */
@Schema(name = "PairForm")
record PairForm(
        @NotNull UUID oneId,
        @NotNull UUID otherId,
        Pair.@NotNull Kind kind,
        @Schema(nullable = true) @Nullable Boolean binding) {

    boolean binds() {
        return Boolean.TRUE.equals(binding);
    }
}
