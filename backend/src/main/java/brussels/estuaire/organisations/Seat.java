package brussels.estuaire.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation has its seat, as far as is known.
 *
 * @param commune the NIS code; null outside the Region, or when it is not known
 */
@Embeddable
public record Seat(
        @Column(name = "seat_street") @Size(max = 200) @Schema(nullable = true) @Nullable
        String street,

        @Column(name = "seat_postal_code") @Pattern(regexp = "[0-9]{4}") @Schema(nullable = true) @Nullable
        String postalCode,

        @Column(name = "seat_commune") @Pattern(regexp = "[0-9]{5}") @Schema(nullable = true) @Nullable
        String commune) {}
