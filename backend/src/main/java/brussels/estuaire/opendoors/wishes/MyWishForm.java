package brussels.estuaire.opendoors.wishes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which service a visitor would visit too.
 *
 * @param privacyVersion which privacy statement was shown
 */
record MyWishForm(
        @NotNull UUID serviceId,

        @Pattern(regexp = "[0-9]{4}-[0-9]{2}") @Schema(nullable = true) @Nullable
        String privacyVersion) {}
