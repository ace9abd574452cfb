package brussels.estuaire.opendoors.slots;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Times at which one visits: all are added, or none. */
record NewSlotsForm(@NotEmpty @Size(max = 50) List<@NotNull @Valid SlotForm> slots) {}
