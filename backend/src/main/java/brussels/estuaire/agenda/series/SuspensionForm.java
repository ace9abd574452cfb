package brussels.estuaire.agenda.series;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a series takes place no longer, for a time or for good.
 *
 * @param from the first day on which it does not; today or later
 */
record SuspensionForm(
        @NotNull LocalDate from, @NotNull @Valid Text reason) {}
