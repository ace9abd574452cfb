package brussels.estuaire.opendoors.doors;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Why a service does not open its doors, or what is to change before: the service and the team read it. */
record OpenDoorReasonForm(@NotNull @Valid Text reason) {}
