package brussels.estuaire.opendoors.visits;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Slots that somebody would visit. */
@Schema(name = "VisitSelectionForm")
record SelectionForm(
        @NotNull @Size(min = 1, max = VisitForm.MOST) List<@NotNull UUID> slotIds) {}
