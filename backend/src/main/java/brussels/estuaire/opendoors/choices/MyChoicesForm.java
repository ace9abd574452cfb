package brussels.estuaire.opendoors.choices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What one would visit, in place of what one chose before.
 *
 * @param slotIds the one that one would like best first
 */
record MyChoicesForm(
        @NotNull @Size(min = 1, max = ChoicesForm.MOST) List<@NotNull UUID> slotIds) {}
