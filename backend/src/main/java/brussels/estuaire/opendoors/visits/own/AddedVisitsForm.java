package brussels.estuaire.opendoors.visits.own;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Slots that a visitor adds to their programme.
 *
 * @param privacyVersion which privacy statement was shown
 */
@Schema(name = "AddedVisitsForm")
record AddedVisitsForm(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> slotIds,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion) {

    /** What holds for who calls the API without telling which statement was shown. */
    private static final String PRIVACY = "2026-11";

    /** Which statement was shown. */
    String statement() {
        return Objects.requireNonNullElse(privacyVersion, PRIVACY);
    }
}
