package brussels.estuaire.reflection.sessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a session is to be spent.
 *
 * @param items its parts, in their order
 */
record SessionPlanForm(@NotNull @Size(max = 40) List<@NotNull @Valid SessionPart> items) {
    /** How long it takes. */
    int minutes() {
        return items.stream().mapToInt(SessionPart::minutes).sum();
    }
}
