package brussels.estuaire.circles.mandates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a mandate ends earlier than it was given.
 *
 * @param lastDay inclusive
 * @param reason why; read by those who run the circle, and by its holder
 */
record MandateEndForm(
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 500) String reason) {}
