package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a consultation does not take place: everybody concerned reads it. */
@Schema(name = "ConsultationCancellationForm")
record CancellationForm(@NotNull @Valid Text reason) {}
