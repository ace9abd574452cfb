package brussels.estuaire.agenda;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Why somebody's event is not, or not now, as they wished: they and everybody concerned read it. */
record ReasonForm(@NotNull @Valid Text reason) {}
