package brussels.estuaire.reflection.actions;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an action had come.
 *
 * @param day on which
 */
@Schema(name = "ReflectionProgressForm")
record ProgressForm(@NotNull LocalDate day, @NotNull @Valid Text text) {}
