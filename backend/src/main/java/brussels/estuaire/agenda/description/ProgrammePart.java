package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of an event, in the order in which they follow each other.
 *
 * @param minutes how long it lasts; null when that is not set
 * @param presenters who presents it, as they wish to be named: a service, a function
 */
public record ProgrammePart(
        @NotNull @Valid Text title,

        @Min(1) @Max(1440) @Schema(nullable = true) @Nullable
        Integer minutes,

        @Size(max = 20) List<@NotBlank @Size(max = 200) String> presenters) {

    public ProgrammePart {
        presenters = presenters == null ? List.of() : List.copyOf(presenters);
    }
}
