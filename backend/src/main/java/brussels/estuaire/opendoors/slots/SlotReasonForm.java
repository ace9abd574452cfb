package brussels.estuaire.opendoors.slots;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Why there is no visit at that time: who booked one reads it. */
record SlotReasonForm(@NotNull @Valid Text reason) {}
