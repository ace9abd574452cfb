package brussels.estuaire.circles;

import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A circle in a list.
 *
 * @param bassin null for the whole Region
 * @param seated how many people sit in it today
 * @param open whether it is open to everybody today
 */
@Schema(name = "CircleItem")
record CircleItem(
        UUID id,
        CircleKind kind,
        @Schema(nullable = true) @Nullable String bassin,
        Text name,
        @Schema(nullable = true) @Nullable Text purpose,
        Circle.State state,
        boolean open,
        int seated,
        @Schema(nullable = true) @Nullable Integer minimum,
        @Schema(nullable = true) @Nullable Integer maximum,
        @Schema(nullable = true) @Nullable Integer meetings) {
    static CircleItem of(Circle it, int seated, LocalDate today) {
        return new CircleItem(
                it.id,
                it.kind,
                it.bassin,
                it.name,
                it.purpose,
                it.state(today),
                it.openOn(today),
                seated,
                it.minimum,
                it.maximum,
                it.meetings);
    }
}
