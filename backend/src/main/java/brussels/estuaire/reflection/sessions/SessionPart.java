package brussels.estuaire.reflection.sessions;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a session: so many minutes for something.
 *
 * @param questionId the preparatory question that it is about; null when it is about none of them
 */
@Schema(name = "SessionPart")
record SessionPart(
        @NotNull @Min(1) @Max(720) Integer minutes,
        @NotNull @Valid Text title,
        @Schema(nullable = true) @Nullable UUID questionId) {}
