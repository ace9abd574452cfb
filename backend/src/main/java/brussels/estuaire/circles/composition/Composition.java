package brussels.estuaire.circles.composition;

import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a circle looks for, and whom it has on a day; who is invited permanently is not counted, nor is a substitute.
 *
 * @param seated how many people sit in it
 * @param minimum how many it has at least; null when it does not say
 * @param sectors by sector or college; what has no code sits for none
 * @param kinds by kind of organisation; without a code, it is not known
 * @param communes by the NIS code of the organisation's seat; likewise
 */
@Schema(name = "CircleComposition")
public record Composition(
        LocalDate day,
        int seated,
        @Schema(nullable = true) @Nullable Integer minimum,
        @Schema(nullable = true) @Nullable Integer maximum,
        List<Part> sectors,
        List<Part> kinds,
        List<Part> communes) {

    /**
     * One part of a circle.
     *
     * @param name of a sector, as the circle has it; null for what has a name everywhere
     * @param missing how many more are wanted than it has
     */
    @Schema(name = "CirclePart")
    public record Part(
            @Schema(nullable = true) @Nullable String code,
            @Schema(nullable = true) @Nullable Text name,
            int wanted,
            int have,
            int missing) {
        static Part of(@Nullable String code, @Nullable Text name, int wanted, int have) {
            return new Part(code, name, wanted, have, Math.max(wanted - have, 0));
        }
    }
}
