package brussels.estuaire.registrations.walkins;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came without having registered.
 *
 * @param organisation for whom, as they say it
 */
record WalkInForm(
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Size(max = 200) @Nullable String function) {

    boolean tells(WalkIn walkIn) {
        return name.strip().equals(walkIn.name)
                && Objects.equals(stripped(organisation), walkIn.organisation)
                && Objects.equals(stripped(function), walkIn.function);
    }

    void applyTo(WalkIn walkIn) {
        walkIn.name = name.strip();
        walkIn.organisation = stripped(organisation);
        walkIn.function = stripped(function);
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
